import type { Day, PartialDate } from "@/lib/schema/partial-date";
import { compareDates, hasBegun } from "../partial-dates";

/** A published list of filed and registered services. */
export interface AnnouncedList {
  slug: string;
  name: string;
  announced: PartialDate;
  /** Cumulative totals as the regulator announced them, where it did. */
  announcedFiled: number | undefined;
  announcedRegistered: number | undefined;
  /** Services on this list, by kind; the two filed kinds together. */
  filedRows: number;
  registeredRows: number;
}

/** The register after one list: what the rows add up to, beside what was announced. */
export interface RegisterPoint {
  list: string;
  name: string;
  announced: PartialDate;
  filed: number;
  registered: number;
  announcedFiled: number | undefined;
  announcedRegistered: number | undefined;
}

/** Adds up the lists published by a day, in the order of their announcement. */
export function filingsOverTime(lists: readonly AnnouncedList[], day: Day): RegisterPoint[] {
  let filed = 0;
  let registered = 0;
  return lists
    .filter(({ announced }) => hasBegun(announced, day))
    .sort((a, b) => compareDates(a.announced, b.announced))
    .map(({ slug, name, announced, announcedFiled, announcedRegistered, filedRows, registeredRows }) => {
      filed += filedRows;
      registered += registeredRows;
      return { list: slug, name, announced, filed, registered, announcedFiled, announcedRegistered };
    });
}
