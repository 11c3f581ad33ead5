// Apart from the schemas, so that what runs in the browser or before a page can know a day without carrying zod.

/** A day of the calendar, `2023-09-20`: neither a partial date nor any other text can stand for it. */
export type Day = `${number}-${number}-${number}`;

/** The form of a date with the precision it is known to, with `≤` in front where only the latest date is known. */
export const dateShape = /^(≤?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Number of days in a month (1 to 12) of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text is a year, a month or a day that the calendar has, between 1700 and 2100, with or without `≤`. */
export function isCalendarDate(text: string): boolean {
  const [, , year, month, day] = dateShape.exec(text) ?? [];
  if (year === undefined || Number(year) < 1700 || Number(year) > 2100) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return (
    day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOfMonth(Number(year), Number(month)))
  );
}

/** Whether a text is a day of the calendar, between 1700 and 2100. */
export function isDay(text: string): text is Day {
  return text.length === "2023-09-20".length && isCalendarDate(text);
}

/**
 * The day of a text that is known to be one.
 * @throws where it is none, which is a mistake of the caller
 */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new Error(`“${text}” is no day; write it as 2023-09-20`);
  return text;
}
