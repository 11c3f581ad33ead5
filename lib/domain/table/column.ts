import type { FieldMeta } from "@/lib/schema/meta";

/** A span of numbers that a filter offers; spans follow one another, the last has no bound. */
export interface Bucket {
  /** As written in an address. */
  option: string;
  label: string;
  /** The first number beyond it. */
  below?: number;
}

/** How many rows share a value is offered as a filter: by value, by year, or by spans of numbers. */
export type Facet = { by: "value" } | { by: "year" } | { by: "bucket"; buckets: readonly Bucket[] };

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

/** A choice of columns under a name. */
export interface Preset {
  key: string;
  label: string;
  columns: readonly string[];
}

/** The order of rows; `key` is that of a column, or `name`. */
export interface Sort {
  key: string;
  descending: boolean;
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
