import { spanOf } from "../partial-dates";
import { type Cell, partsOf } from "./cell";
import type { Bucket, Column } from "./column";
import type { TableRow } from "./row";

/** Options that stand for cells without a value; they are offered last. */
const blankOptions = ["unknown", "undisclosed", "not-applicable"] as const;
type BlankOption = (typeof blankOptions)[number];

/** Whether a facet option stands for cells without a value. */
export function isBlankOption(option: string): option is BlankOption {
  return (blankOptions as readonly string[]).includes(option);
}

/**
 * The options of a filter that a cell falls under, each once and never none: its values, its year, its span
 * of numbers, or the reason why it has none. What the day of the view hides counts as unknown.
 */
export function optionsOf({ facet }: Pick<Column, "facet">, cell: Cell | undefined): string[] {
  if (facet === undefined) return [];
  if (cell?.blank === "undisclosed" || cell?.blank === "not-applicable") return [cell.blank];
  const parts = cell?.range ? [cell.range.min] : partsOf(cell);
  const options = parts.map((part) => {
    if (facet.by === "year") return spanOf(String(part)).first.slice(0, 4);
    return facet.by === "bucket" ? bucketOf(Number(part), facet.buckets) : optionOf(part);
  });
  return options.length === 0 ? ["unknown"] : [...new Set(options)];
}

function bucketOf(value: number, buckets: readonly Bucket[]): string {
  return buckets.find(({ below }) => below === undefined || value < below)?.option ?? "unknown";
}

/** A value as it is written in an address. */
function optionOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

/** A chosen option that no row has, with those that some row has. */
export interface StrangeOption {
  column: Column;
  option: string;
  offered: string[];
}

/** Chosen options that some row has, and those that none has; the reasons for a missing value always count as known. */
export function splitChosen(
  rows: readonly TableRow[],
  columns: readonly Column[],
  chosen: Readonly<Record<string, readonly string[]>>,
): { known: Record<string, string[]>; strange: StrangeOption[] } {
  const known: Record<string, string[]> = {};
  const strange: StrangeOption[] = [];
  for (const column of columns) {
    const options = chosen[column.key] ?? [];
    if (options.length === 0) continue;
    const found = new Set(rows.flatMap(({ cells }) => optionsOf(column, cells[column.key])));
    const isKnown = (option: string) => isBlankOption(option) || found.has(option);
    known[column.key] = options.filter(isKnown);
    for (const option of options.filter((one) => !isKnown(one)))
      strange.push({ column, option, offered: [...found] });
  }
  return { known, strange };
}
