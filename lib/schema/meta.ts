import type { CollectionName } from "./collection-names";
import type { Options } from "./options";

declare module "zod" {
  /** What a schema of ours may say of itself, beside what Zod knows. */
  interface GlobalMeta extends Partial<FieldMeta> {
    /** The collections that a reference points into. */
    ref?: readonly CollectionName[];
    /** What its value is, in words, where Zod cannot tell. */
    inWords?: string;
  }
}

/** How a field's value is shown, parsed and exported. One formatter per name lives in `lib/format`. */
export type FieldFormat =
  | "text"
  | "date"
  | "number"
  | "count"
  | "parameters"
  | "tokens"
  | "flop"
  | "money"
  | "boolean"
  | "choice"
  | "list"
  | "people"
  | "listing"
  | "reference"
  | "language"
  | "url";

/** Whether a larger or a smaller value is better; absent where neither is. */
export type Direction = "higher" | "lower";

/** What a field says of itself. Labels, columns, comparisons, JSON Schema, API and CSV derive from it. */
export interface FieldMeta {
  label: string;
  description: string;
  format: FieldFormat;
  /** The unit the stored number is in; it stands in a column head, never in a cell. */
  unit?: string;
  direction?: Direction;
  /** The heading under which profiles and comparisons show the field. */
  group: string;
  /** True for what changes over time: without `since` such a fact cannot be shown at a past date. */
  varies?: boolean;
  /** Plausible bounds in the stored unit; a value outside them is an error to check. */
  plausible?: readonly [min: number, max: number];
  /** The values it may take, where they are few. */
  options?: Options;
}

/** What is written of a field: how it is shown follows from the kind of its value, and a plain field is identity. */
export type WrittenMeta = Omit<FieldMeta, "format" | "group"> & Partial<Pick<FieldMeta, "format" | "group">>;
