import { totalOf } from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import {
  type AnnouncedList,
  filingsOverTime,
  type RegisterPoint,
} from "@/lib/domain/series/filings-over-time";
import { sourcesIn } from "@/lib/domain/source-numbers";
import type { CountedList } from "./filings/lists";

/** The register of services over time, with the slugs of the sources of its lists. */
export interface FilingsChart {
  points: RegisterPoint[];
  sources: string[];
}

/** Filed and registered services by list, added up, beside the totals that the regulator announced. */
export function filingsChart(lists: readonly CountedList[], moment: Moment): FilingsChart {
  const announced = lists.map(
    ({ slug, name, counts, record }): AnnouncedList => ({
      slug,
      name,
      announced: record.announced,
      announcedFiled: record.announcedFiled,
      announcedRegistered: record.announcedRegistered,
      filedRows: totalOf(counts) - counts.registered,
      registeredRows: counts.registered,
    }),
  );
  return {
    points: filingsOverTime(announced, moment.read),
    sources: sourcesIn(lists.map(({ record }) => ({ sources: record.sources }))),
  };
}
