import { z } from "zod";
import { type Day as CalendarDay, dateShape, isCalendarDate } from "./calendar";

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
  .meta({ pattern: dateShape.source, format: "date", inWords: "date, as exact as known" });
export type PartialDate = z.infer<typeof PartialDate>;

export type Day = CalendarDay;
/** A day of the calendar, `2023-09-20`. */
export const Day: z.ZodType<Day, Day> = z.iso
  .date("write a day as `2023-09-20`")
  .meta({ format: "date", inWords: "day" }) as never;
