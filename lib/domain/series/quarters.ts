import type { PartialDate } from "@/lib/schema/partial-date";
import { spanOf } from "../partial-dates";

/** A quarter of a year, written `2023-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** The quarter in which a date surely lies, or undefined where it may lie in several (a bare year). */
export function quarterOf(date: PartialDate): Quarter | undefined {
  const { first, last, atMost } = spanOf(date);
  if (atMost || quarterOfDay(first) !== quarterOfDay(last)) return undefined;
  return quarterOfDay(first);
}

function quarterOfDay(day: string): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${Number(day.slice(0, 4))}-Q${quarter}`;
}

/** Every quarter from the first to the last, both included; none where the last lies before the first. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const [from, to] = [indexOf(first), indexOf(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => quarterAt(from + step));
}

const indexOf = (quarter: Quarter): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;

const quarterAt = (index: number): Quarter =>
  `${Math.floor(index / 4)}-Q${((index % 4) + 1) as 1 | 2 | 3 | 4}`;
