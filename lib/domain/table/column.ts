import type { Bucket, Facet, Preset, Sort } from "@/lib/records/display";
import type { FieldMeta } from "@/lib/schema/meta";

/** A column of a table of records: a field of their schema, or something that identifies them. */
export interface Column {
  /** Name of the field; stands in addresses and exports. */
  key: string;
  meta: FieldMeta;
  /** True for what the record is rather than what was found out of it: it carries no source. */
  isIdentity: boolean;
  facet?: Facet;
  /** Text that may take two lines. */
  isLong?: boolean;
}

/** What a table of records offers; the first preset is shown when nothing else is asked for. */
export interface TableShape {
  columns: readonly Column[];
  presets: readonly Preset[];
  sort: Sort;
  /** The columns with a filter, in the order in which the filters stand. */
  facets: readonly string[];
  /** What the column of names is called. */
  nameLabel: string;
  /** Names that may take two lines. */
  hasLongNames: boolean;
}

/** The key under which every table sorts by the records' names. */
export const nameKey = "name";

export type { Bucket, Facet, Preset, Sort };
