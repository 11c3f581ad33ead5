import { asDay, type Day, lastDayOfMonth } from "@/lib/schema/calendar";
import type { PartialDate } from "@/lib/schema/partial-date";

/** How exactly a date is known. */
type Precision = "day" | "month" | "year";

/** A partial date taken apart: the first and last day it may mean. */
interface DateSpan {
  first: Day;
  last: Day;
  precision: Precision;
  /** Only the latest possible date is known; `first` is then that date's own first day. */
  atMost: boolean;
}

/** Takes a valid partial date apart; `2023-08` spans the month, `≤2023` the year it names. */
export function spanOf(date: PartialDate): DateSpan {
  const atMost = date.startsWith("≤");
  const exact = atMost ? date.slice(1) : date;
  const [year = "", month, day] = exact.split("-");
  if (month === undefined)
    return { ...spanFrom(`${year}-01-01`, `${year}-12-31`), precision: "year", atMost };
  if (day !== undefined) return { ...spanFrom(exact, exact), precision: "day", atMost };
  const lastDay = String(lastDayOfMonth(Number(year), Number(month))).padStart(2, "0");
  return { ...spanFrom(`${exact}-01`, `${exact}-${lastDay}`), precision: "month", atMost };
}

/** The ends of a span: of a valid date they are days, and this is called too often to look again. */
const spanFrom = (first: string, last: string) => ({ first, last }) as Pick<DateSpan, "first" | "last">;

/** Whether a date has been reached on a day: its period has begun by then. */
export function hasBegun(date: PartialDate, on: Day): boolean {
  return spanOf(date).first <= on;
}

/** Whether a date lies wholly in the past of a day. */
export function hasPassed(date: PartialDate, on: Day): boolean {
  return spanOf(date).last < on;
}

/** The day after a day: a period has passed from the day after its last one. */
export function dayAfter(day: Day): Day {
  return asDay(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
}

/** Whether `earlier` certainly lies before `later`, whatever days the two stand for; never where `later` is a `≤`. */
export function isCertainlyBefore(earlier: PartialDate, later: PartialDate): boolean {
  return !spanOf(later).atMost && spanOf(earlier).last < spanOf(later).first;
}

/** Orders by first possible day, then the more exact date first; what has no date comes before all that has one. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  if (spanA.first !== spanB.first) return spanA.first < spanB.first ? -1 : 1;
  if (spanA.last !== spanB.last) return spanA.last < spanB.last ? -1 : 1;
  return Number(spanB.atMost) - Number(spanA.atMost);
}

/** The earliest of some dates, or undefined where there is none. */
export function earliest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return dates.filter((date) => date !== undefined).sort(compareDates)[0];
}

/** The latest of some dates, or undefined where there is none. */
export function latest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort(compareDates)
    .at(-1);
}
