import type { AsOf } from "@/lib/domain/as-of";
import type { TableCollection } from "@/lib/domain/table/identity-fields";

/**
 * Where a table can be fetched as a file; `query` is that of its page, with `?`. Without a choice of columns in it
 * the file has them all.
 */
export function tableDownload(
  collection: TableCollection,
  format: "csv" | "json",
  asOf: AsOf,
  query: string,
): string {
  const day = asOf.rolledBack ? `asOf=${asOf.day}` : "";
  const rest = [query.slice(1), day].filter(Boolean).join("&");
  return `/api/tables/${collection}.${format}${rest === "" ? "" : `?${rest}`}`;
}
