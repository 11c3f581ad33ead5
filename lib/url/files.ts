import type { AsOf } from "@/lib/domain/as-of";

/** Where the browser fetches every service of a day; `edition` makes a new build a new address. */
export function servicesAddress(asOf: AsOf, edition: string): string {
  return `/data-files/${asOf.rolledBack ? asOf.day : "latest"}/filings?edition=${encodeURIComponent(edition)}`;
}

/** Every fact of which something is left to do, a line for each thing, as CSV of the day. */
export function openWorkFile(asOf: AsOf): string {
  return `/api/open-work.csv${asOf.rolledBack ? `?asOf=${asOf.day}` : ""}`;
}

/**
 * A whole collection as a file. CSV holds the values of the day; JSON holds the records as in their files,
 * the whole history whatever the day, so that it has no date.
 */
export function collectionFile(collection: string, format: "csv" | "json", asOf: AsOf): string {
  const query = format === "csv" && asOf.rolledBack ? `?asOf=${asOf.day}` : "";
  return `/api/collections/${collection}.${format}${query}`;
}
