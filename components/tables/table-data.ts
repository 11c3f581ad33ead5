import { type Moment, writtenDay } from "@/lib/domain/moment";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import type { PackedTable } from "@/lib/domain/table/pack-table";
import type { Reference } from "@/lib/queries/table/index-table";

/** Rows on their way to the browser, with the records their cells refer to. */
export interface TableData {
  table: PackedTable;
  references: Readonly<Record<string, Reference>>;
}

/** Where all rows of a table are kept; `edition` makes a new build a new address. */
export function tableDataAddress(collection: TableCollection, moment: Moment, edition: string): string {
  return `/data-files/${writtenDay(moment)}/${collection}?edition=${encodeURIComponent(edition)}`;
}
