import type { Moment } from "@/lib/domain/moment";
import type { TableCollection } from "@/lib/domain/table/identity-fields";

/**
 * Where a table can be fetched as a file; `query` is that of its page, with `?`. Without a choice of columns in it
 * the file has them all.
 */
export function tableDownload(
  collection: TableCollection,
  format: "csv" | "json",
  moment: Moment,
  query: string,
): string {
  const day = moment.isPast ? `asOf=${moment.asked}` : "";
  const rest = [query.slice(1), day].filter(Boolean).join("&");
  return `/api/tables/${collection}.${format}${rest === "" ? "" : `?${rest}`}`;
}
