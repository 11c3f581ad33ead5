import type { FilingKind } from "@/lib/records/filing/choices";
import type { Day, PartialDate } from "@/lib/schema/partial-date";
import { compareDates, hasBegun } from "../partial-dates";

export type CountsByKind = Record<FilingKind, number>;

/** A published list with the number of its rows by kind. */
export interface PublishedList {
  slug: string;
  announced: PartialDate;
  /** Totals of all lists up to this one, as the regulator announced them, where it did. */
  announcedFiled: number | undefined;
  announcedRegistered: number | undefined;
  rows: CountsByKind;
}

/** A list with what all rows up to and with it add up to. */
export type AddedUpList<List extends PublishedList> = List & { addedUp: CountsByKind };

/** No service of any kind. */
export const noServices: Readonly<CountsByKind> = { filed: 0, "filed-on-device": 0, registered: 0 };

/** The lists announced by a day in the order of their announcement, each with the rows so far added up. */
export function addUpLists<List extends PublishedList>(
  lists: readonly List[],
  day: Day,
): AddedUpList<List>[] {
  let addedUp: CountsByKind = noServices;
  return lists
    .filter(({ announced }) => hasBegun(announced, day))
    .sort((a, b) => compareDates(a.announced, b.announced))
    .map((list) => {
      addedUp = sumOf(addedUp, list.rows);
      return { ...list, addedUp };
    });
}

/** All services, whatever their kind. */
export function totalOf(counts: CountsByKind): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function sumOf(a: CountsByKind, b: CountsByKind): CountsByKind {
  return {
    filed: a.filed + b.filed,
    "filed-on-device": a["filed-on-device"] + b["filed-on-device"],
    registered: a.registered + b.registered,
  };
}
