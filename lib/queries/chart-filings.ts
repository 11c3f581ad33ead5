import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import {
  type AnnouncedList,
  filingsOverTime,
  type RegisterPoint,
} from "@/lib/domain/series/filings-over-time";
import { sourcesIn } from "@/lib/domain/source-numbers";
import { recordsOf } from "./records";

/** The register of services over time, with the slugs of the sources of its lists. */
export interface FilingsChart {
  points: RegisterPoint[];
  sources: string[];
}

/** The published lists of a day with the number of their rows by kind. */
export async function announcedLists(database: Database, moment: Moment): Promise<AnnouncedList[]> {
  const { entries } = await recordsOf(database, "filings", moment);
  return entries.map(({ slug, name, record }) => {
    const registeredRows = record.rows.filter(({ kind }) => kind === "registered").length;
    return {
      slug,
      name,
      announced: record.announced,
      announcedFiled: record.announcedFiled,
      announcedRegistered: record.announcedRegistered,
      filedRows: record.rows.length - registeredRows,
      registeredRows,
    };
  });
}

/** Filed and registered services by list, added up, beside the totals that the regulator announced. */
export async function filingsChart(database: Database, moment: Moment): Promise<FilingsChart> {
  const [lists, { entries }] = await Promise.all([
    announcedLists(database, moment),
    recordsOf(database, "filings", moment),
  ]);
  return {
    points: filingsOverTime(lists, moment.read),
    sources: sourcesIn(entries.map(({ record }) => ({ sources: record.sources }))),
  };
}
