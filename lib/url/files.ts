import { type Moment, writtenDay } from "@/lib/domain/moment";

/** Where the browser fetches every service of a day; `edition` makes a new build a new address. */
export function servicesAddress(moment: Moment, edition: string): string {
  return `/data-files/${writtenDay(moment)}/filings?edition=${encodeURIComponent(edition)}`;
}

/** Every fact of which something is left to do, a line for each thing, as CSV of the day. */
export function openWorkFile(moment: Moment): string {
  return `/api/open-work.csv${moment.isPast ? `?asOf=${moment.asked}` : ""}`;
}

/**
 * A whole collection as a file. CSV holds the values of the day; JSON holds the records as in their files,
 * the whole history whatever the day, so that it has no date.
 */
export function collectionFile(collection: string, format: "csv" | "json", moment: Moment): string {
  const query = format === "csv" && moment.isPast ? `?asOf=${moment.asked}` : "";
  return `/api/collections/${collection}.${format}${query}`;
}
