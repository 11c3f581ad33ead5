import type { PackedTable } from "@/lib/domain/table/pack-table";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import type { Reference } from "@/lib/queries/names";
import type { TableCollection } from "@/lib/schema/collection-names";
import type { Links } from "@/lib/url/routes";

/** What every cell needs to know of its table. */
export interface TableContext {
  collection: TableCollection;
  links: Links;
  wordsOf: WordsOf;
  references: Readonly<Record<string, Reference>>;
}

/** Rows on their way to the browser, with the records their cells refer to and the edition they are of. */
export interface TableData {
  table: PackedTable;
  references: Readonly<Record<string, Reference>>;
  edition: string;
}
