import type { TableCollection } from "@/lib/schema/collection-names";
import type { FactKey } from "@/lib/schema/fields";
import type { WrittenMeta } from "@/lib/schema/meta";

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

export const value: Facet = { by: "value" };
export const year: Facet = { by: "year" };

/** A choice of columns under a name. */
export interface Preset<Key extends string = string> {
  key: string;
  label: string;
  columns: readonly Key[];
}

/** The order of rows; `key` is that of a column, or `name`. */
export interface Sort<Key extends string = string> {
  key: Key;
  descending: boolean;
}

/** The plain fields of a record type. */
export type PlainKey<Of> = Exclude<keyof Of & string, "$schema" | "facts">;

/** A field of the rows or parts of a record type: `milestones.date`. */
type PartKey<Of> = {
  [Key in PlainKey<Of>]: Of[Key] extends readonly (infer Part extends object)[]
    ? `${Key}.${keyof Part & string}`
    : never;
}[PlainKey<Of>];

/** What is declared of every record type beside its fields. */
export interface Display<Of> {
  /** The dates on which a record may have begun; the earliest counts, and what was only planned does not. */
  begins: readonly (FactKey<Of> | PlainKey<Of> | PartKey<Of>)[];
  /** Dated facts that must come in this order. */
  inOrder?: readonly (readonly [first: FactKey<Of>, second: FactKey<Of>])[];
}

/** What is declared of a record type that has a table. Every key is that of a field, or of a computed column. */
interface TableDisplay<Of, Computed extends string, Slots extends string> extends Display<Of> {
  intro: Intro;
  /** Columns that a query works out: counts of what belongs to a record, and how it stood on the day shown. */
  computed: Readonly<Record<Computed, WrittenMeta>>;
  /** The columns of a table that are no facts, in their order. */
  identity: readonly (PlainKey<Of> | Computed)[];
  /** The first is shown when nothing else is asked for; `*Size` stands for all facts of the group Size. */
  presets: readonly [Preset<Column<Of, Computed>>, ...Preset<Column<Of, Computed>>[]];
  /** Facts that stand in no preset, only among all columns. */
  aside: readonly FactKey<Of>[];
  sort: Sort<Key<Of, Computed>>;
  /** The columns with a filter, in the order of the filters. */
  facets: { readonly [Name in Key<Of, Computed>]?: Facet };
  /** Columns of running text, which may take two lines; `name` is that of the records. */
  long: readonly (Key<Of, Computed> | "name")[];
  /** Columns whose cells carry the sources of their whole row. */
  sourced?: readonly Key<Of, Computed>[];
  /** What the column of names is called where that is not “Name”. */
  nameLabel?: string;
  /** Columns in which the text filter of the table looks, beside the names. */
  searched: readonly Key<Of, Computed>[];
  /**
   * What a reader of a record's page comes for, at most eight of them shown: a fact, the first known of several,
   * a fact with another under it, or `+models`, which the profile itself draws.
   */
  keyFacts: readonly (
    | FactKey<Of>
    | readonly FactKey<Of>[]
    | { fact: FactKey<Of>; below: FactKey<Of> }
    | `+${Slots}`
  )[];
  /** The facts that small tables on other records' pages show; a column that no row has is left out. */
  small: readonly FactKey<Of>[];
}

/** A column of a table. */
type Key<Of, Computed extends string> = FactKey<Of> | PlainKey<Of> | Computed;
type Column<Of, Computed extends string> = Key<Of, Computed> | `*${string}`;

/** What a collection holds, in a sentence or two, and where a reader may also want to go. */
export interface Intro {
  text: string;
  /** What the rows of the table are called, where they are not the records. */
  plural?: string;
  related: readonly { to: TableCollection | "timeline"; label: string }[];
}

/** Declares what is shown of a record type, or of the rows in its files, with every key checked against the fields. */
export function table<Of, File = Of>() {
  return <const Computed extends string = never, const Slots extends string = never>(
    display: Omit<TableDisplay<Of, NoInfer<Computed>, Slots>, keyof Display<Of>> &
      Display<File> & { computed: Readonly<Record<Computed, WrittenMeta>> },
  ) => display;
}
