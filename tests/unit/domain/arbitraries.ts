import fc from "fast-check";
import { asDay, type Day, lastDayOfMonth } from "@/lib/schema/calendar";
import type { PartialDate } from "@/lib/schema/partial-date";

const pad = (number: number) => String(number).padStart(2, "0");

/** Any day from 2016 to 2027. */
export const anyDay: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 2016, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) =>
    asDay(`${year}-${pad(month)}-${pad(Math.min(day, lastDayOfMonth(year, month)))}`),
  );

/** Any partial date from 2016 to 2027, of every precision, with and without `≤`. */
export const anyDate: fc.Arbitrary<PartialDate> = fc
  .record({ day: anyDay, length: fc.constantFrom(4, 7, 10), atMost: fc.boolean() })
  .map(({ day, length, atMost }) => `${atMost ? "≤" : ""}${day.slice(0, length)}`);
