import type { AsOf } from "@/lib/domain/as-of";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import type { PackedTable } from "@/lib/domain/table/pack-table";
import type { Reference } from "@/lib/queries/table/index-table";

/** Rows on their way to the browser, with the records their cells refer to. */
export interface TableData {
  table: PackedTable;
  references: Readonly<Record<string, Reference>>;
}

/** Where all rows of a table are kept; `edition` makes a new build a new address. */
export function tableDataAddress(collection: TableCollection, asOf: AsOf, edition: string): string {
  return `/data-files/${asOf.rolledBack ? asOf.day : "latest"}/${collection}?edition=${encodeURIComponent(edition)}`;
}
