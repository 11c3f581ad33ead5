import { type Day, isDay } from "@/lib/schema/calendar";
import type { PartialDate } from "@/lib/schema/partial-date";
import { hasBegun } from "./partial-dates";

/** What a question is asked as of: every query takes one, every view of a day carries it. */
export interface Moment {
  /** The day that the reader asked for; pages, links and files name it. */
  asked: Day;
  /** The last day of change not after it, as of which the data is read: between two changes all days are alike. */
  read: Day;
  /** False in the newest view, which also shows what nobody has dated. */
  isPast: boolean;
}

/** In place of a moment: what there is, of whatever day. */
export const everything = "everything";
export type MomentOrAll = Moment | typeof everything;

/** Whether what is dated is shown: the newest view tells of what lies ahead, a past one of nothing that came later. */
export function isShownOn(date: PartialDate, moment: MomentOrAll): boolean {
  return moment === everything || !moment.isPast || hasBegun(date, moment.read);
}

/** The first and last day on which the data can be read, both inclusive. */
export interface DaySpan {
  first: Day;
  newest: Day;
}

/** The days of the data; `changes` are those on which anything changes, in rising order, from `first` to `newest`. */
export interface DataDays extends DaySpan {
  changes: readonly Day[];
}

/** The word for the newest day where an address has to name one. */
export const latestDay = "latest";

/** The one judge of a day in an address; undefined for what is no day, and for a day outside the data. */
export function judgeDay(written: string, { first, newest }: DaySpan): Day | undefined {
  return isDay(written) && first <= written && written <= newest ? written : undefined;
}

/** The moment of a day of the data. */
export function momentOf(asked: Day, { first, newest, changes }: DataDays): Moment {
  const read = changes.findLast((day) => day <= asked) ?? first;
  return { asked, read, isPast: read < newest };
}

/** How an address writes the day of a moment. */
export function writtenDay({ asked, isPast }: Moment): Day | typeof latestDay {
  return isPast ? asked : latestDay;
}
