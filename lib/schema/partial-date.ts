import { z } from "zod";
import { lastDayOfMonth } from "./calendar";

const shape = /^(≤?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isCalendarDate(text: string): boolean {
  const [, , year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || Number(year) < 1700 || Number(year) > 2100) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOfMonth(Number(year), Number(month)))
  );
}

/**
 * A date with the precision it is known to: `2023`, `2023-08`, `2023-08-03`,
 * or with `≤` in front when only the latest possible date is known.
 */
export const PartialDate = z
  .string()
  .refine(
    isCalendarDate,
    "write a real date as `2023`, `2023-08` or `2023-08-03`, with `≤` in front for `by then`",
  )
  .meta({ pattern: shape.source });
export type PartialDate = z.infer<typeof PartialDate>;

/** A day of the calendar, `2023-09-20`. */
export const Day = z.iso.date("write a day as `2023-09-20`");
export type Day = z.infer<typeof Day>;
