import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { type CollectionStatistics, type CountedRecords, statisticsOf } from "@/lib/domain/statistics";
import type { Day } from "@/lib/schema/partial-date";
import { collectionNames } from "@/lib/schema/slug";
import { readMeta } from "./meta";
import { recordsOf } from "./records";
import { rememberedByDatabase } from "./remembered";

/** What there is to take away on a day, and how well it is sourced. */
export interface DataPage {
  asOf: AsOf;
  edition: string;
  first: Day;
  newest: Day;
  statistics: CollectionStatistics[];
  /** All facts of all collections. */
  total: { records: number; facts: number; cited: number; primary: number };
}

const sourceLinks = rememberedByDatabase((database: Database) =>
  database.link.findMany({
    where: { to: { startsWith: "sources/" } },
    select: { from: true, to: true },
    distinct: ["from", "to"],
  }),
);

/** Counts the records and facts of a day, and how many of the facts are cited. */
export async function dataPage(
  database: Database,
  { asOf, day }: { asOf: AsOf; day: Day },
): Promise<DataPage> {
  const [{ edition, firstDay, newestDay }, links, pairs] = await Promise.all([
    readMeta(database),
    sourceLinks(database),
    Promise.all(
      collectionNames.map(async (collection) => {
        const { entries } = await recordsOf(database, collection, asOf);
        return [collection, new Map(entries.map(({ slug, record }) => [slug, record]))] as const;
      }),
    ),
  ]);
  const records = Object.fromEntries(pairs) as unknown as CountedRecords["records"];
  const existing = new Set(
    pairs.flatMap(([collection, bySlug]) => [...bySlug.keys()].map((slug) => `${collection}/${slug}`)),
  );
  const statistics = statisticsOf(
    { records, links: links.filter(({ from }) => existing.has(from)) },
    asOf.rolledBack ? asOf.day : undefined,
  );
  const sum = (key: "records" | "facts" | "cited" | "primary") =>
    statistics.reduce((total, one) => total + one[key], 0);
  return {
    asOf: { day, rolledBack: asOf.rolledBack },
    edition,
    first: firstDay,
    newest: newestDay,
    statistics,
    total: { records: sum("records"), facts: sum("facts"), cited: sum("cited"), primary: sum("primary") },
  };
}
