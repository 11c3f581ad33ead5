import type { Database } from "@/lib/database/client";
import { totalOf } from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import { withWeights } from "@/lib/domain/published-weights";
import { begunBy, begunSql, dayOf } from "../begun";
import type { FilingsChart } from "../chart-filings";
import type { CountedList } from "../filings/lists";

/** The figures of a day that the overview opens with. */
export interface OverviewFigures {
  /** Models of developers in China that had been made public. */
  models: number;
  /** Of these, the ones whose weights are known to be published, under whatever licence. */
  withWeights: number;
  /** Developers in China with at least one such model. */
  makers: number;
  /** All models of the site, comparators from abroad included. */
  allModels: number;
  companies: number;
  chips: number;
  chinaRulesInForce: number;
  /** Services on the published lists. */
  filed: number;
  registered: number;
  /** Published lists with at least one service, and clearances that were only reported. */
  lists: number;
  reportedClearances: number;
}

type RegisterFigures = Pick<OverviewFigures, "filed" | "registered" | "lists" | "reportedClearances">;

/** What the lists of a day add up to. */
export function registerFigures(lists: readonly CountedList[], { points }: FilingsChart): RegisterFigures {
  const { filed = 0, registered = 0 } = points.at(-1) ?? {};
  const withServices = lists.filter(({ counts }) => totalOf(counts) > 0).length;
  return { filed, registered, lists: withServices, reportedClearances: lists.length - withServices };
}

type RecordCounts = Omit<OverviewFigures, keyof RegisterFigures | "chinaRulesInForce">;

/** Counts the players and works that the landscape of a day held. */
export async function recordCounts(database: Database, moment: Moment): Promise<RecordCounts> {
  const [counts, models] = await Promise.all([
    database.record.groupBy({ by: ["collection"], where: begunBy(moment), _count: true }),
    chineseModels(database, moment),
  ]);
  const countOf = (name: string) => counts.find(({ collection }) => collection === name)?._count ?? 0;
  return {
    ...models,
    allModels: countOf("models"),
    companies: countOf("companies"),
    chips: countOf("chips"),
  };
}

type ModelCounts = Pick<OverviewFigures, "models" | "withWeights" | "makers">;

async function chineseModels(database: Database, moment: Moment): Promise<ModelCounts> {
  const [row] = await database.$queryRawUnsafe<Record<keyof ModelCounts, bigint>[]>(
    `SELECT count(*) AS models, count(DISTINCT maker.address) AS makers,
       coalesce(sum(EXISTS (SELECT 1 FROM Observation WHERE Observation.address = Record.address
         AND field = 'openness' AND value IN (SELECT json_quote(value) FROM json_each(?3))
         AND (validFrom <= ?1 OR (validFrom IS NULL AND ?2)) AND validTo > ?1)), 0) AS withWeights
     FROM Record JOIN Link ON "from" = Record.address AND role = 'developer'
     JOIN Record AS maker ON maker.address = "to"
     WHERE Record.collection = 'models' AND ${begunSql()}
       AND NOT (maker.segment IS 'abroad' AND ${begunSql("maker")})`,
    ...dayOf(moment),
    JSON.stringify(withWeights),
  );
  return {
    models: Number(row?.models ?? 0),
    withWeights: Number(row?.withWeights ?? 0),
    makers: Number(row?.makers ?? 0),
  };
}
