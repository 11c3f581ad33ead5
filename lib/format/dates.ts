import { spanOf } from "@/lib/domain/partial-dates";
import type { PartialDate } from "@/lib/schema/partial-date";

const shortMonths = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;
const longMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

function write(date: PartialDate, months: readonly string[]): string {
  const { first, precision, atMost } = spanOf(date);
  const [year, month, day] = first.split("-");
  const name = months[Number(month) - 1];
  const words = { year: `${year}`, month: `${name} ${year}`, day: `${Number(day)} ${name} ${year}` }[
    precision
  ];
  return atMost ? `by ${words}` : words;
}

/** A date with the precision it has: `20 Sep 2023`, `Sep 2023`, `2023`, `by 20 Sep 2023`. */
export function formatDate(date: PartialDate): string {
  return write(date, shortMonths);
}

/** From when on a value is known to hold: `as of 2023`; a date that is only a bound says so itself: `by 20 Sep 2023`. */
export function asOfWords(date: PartialDate): string {
  const words = formatDate(date);
  return words.startsWith("by ") ? words : `as of ${words}`;
}

/** The same with the month in full, for sentences: `20 September 2023`. */
export function formatLongDate(date: PartialDate): string {
  return write(date, longMonths);
}

/** What a screen reader and a tooltip add to an imprecise date; undefined for an exact day. */
export function explainPrecision(date: PartialDate): string | undefined {
  const { precision, atMost } = spanOf(date);
  if (atMost) return "the latest possible date; it may have been earlier";
  if (precision === "day") return undefined;
  return precision === "month" ? "known to the month" : "known to the year";
}

/** A span of time in words: `3 Aug 2023 to 20 Sep 2023`, or `since 3 Aug 2023` while it lasts. */
export function formatPeriod(from: PartialDate, until: PartialDate | undefined): string {
  return until === undefined ? `since ${formatDate(from)}` : `${formatDate(from)} to ${formatDate(until)}`;
}

/** The value of a `time` element: the date without its `≤`, or undefined where that would claim too much. */
export function machineDate(date: PartialDate): string | undefined {
  return date.startsWith("≤") ? undefined : date;
}

/** A quarter as axes and sentences write it: `Q3 2023`. */
export function formatQuarter(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}
