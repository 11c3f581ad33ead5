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
}
