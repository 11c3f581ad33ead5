/** Number of days in a month (1 to 12) of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
