import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { type CollectionStatistics, statisticsOf } from "@/lib/domain/statistics";
import type { Day } from "@/lib/schema/partial-date";
import { countedRecords } from "./counted-records";
import { readMeta } from "./meta";

/** What there is to take away on a day, and how well it is sourced. */
export interface DataPage {
  moment: Moment;
  edition: string;
  first: Day;
  newest: Day;
  statistics: CollectionStatistics[];
  total: FactTotals;
}

/** All records and facts of all collections. */
export type FactTotals = Record<"records" | "facts" | "cited" | "primary" | "conflicts", number>;

/** Counts the records and facts of a day, and how many of the facts are cited. */
export async function dataPage(database: Database, moment: Moment): Promise<DataPage> {
  const [{ edition, days }, counted] = await Promise.all([
    readMeta(database),
    countedRecords(database, moment),
  ]);
  const statistics = statisticsOf(counted, moment);
  return {
    moment,
    edition,
    first: days.first,
    newest: days.newest,
    statistics,
    total: totalsOf(statistics),
  };
}

/** The sums over all collections. */
export function totalsOf(statistics: readonly CollectionStatistics[]): FactTotals {
  const sum = (key: keyof FactTotals) => statistics.reduce((total, one) => total + one[key], 0);
  return {
    records: sum("records"),
    facts: sum("facts"),
    cited: sum("cited"),
    primary: sum("primary"),
    conflicts: sum("conflicts"),
  };
}
