import { type Moment, writtenDay } from "@/lib/domain/moment";
import type { TableCollection } from "@/lib/schema/collection-names";

/** Where the browser fetches all rows of a page on a day; `edition` makes a new build a new address. */
export function dayFile(name: TableCollection | "timeline", moment: Moment, edition: string): string {
  return `/data-files/${writtenDay(moment)}/${name}?edition=${encodeURIComponent(edition)}`;
}

/** Where a table can be fetched as a file; `query`, with its `?`, is that of a state, "" for all rows and columns. */
export function tableFile(
  collection: TableCollection,
  format: "csv" | "json",
  moment: Moment,
  query = "",
): string {
  const day = moment.isPast ? `asOf=${moment.asked}` : "";
  const rest = [query.slice(1), day].filter(Boolean).join("&");
  return `/api/tables/${collection}.${format}${rest === "" ? "" : `?${rest}`}`;
}

/** Where the browser fetches the names of everything. */
export function namesFile(edition: string): string {
  return `/data-files/names?edition=${encodeURIComponent(edition)}`;
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
