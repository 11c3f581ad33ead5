import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { Day } from "@/lib/schema/calendar";
import { readMeta } from "./meta";
import {
  type CollectionStatistics,
  type FactTotals,
  fieldCountsOn,
  statisticsOn,
  totalsOf,
} from "./statistics";

/** What there is to take away on a day, and how well it is sourced. */
export interface DataPage {
  moment: Moment;
  edition: string;
  first: Day;
  newest: Day;
  statistics: CollectionStatistics[];
  total: FactTotals;
}

/** Counts the records and facts of a day, and how many of the facts are cited. */
export async function dataPage(database: Database, moment: Moment): Promise<DataPage> {
  const [{ edition, days }, fields] = await Promise.all([
    readMeta(database),
    fieldCountsOn(database, moment),
  ]);
  const statistics = await statisticsOn(database, moment, fields);
  return { moment, edition, first: days.first, newest: days.newest, statistics, total: totalsOf(statistics) };
}
