import { spanOf } from "../partial-dates";
import { type Cell, partsOf } from "./cell";
import { type Column, nameKey, type Sort } from "./column";
import type { TableRow } from "./row";

/** The words that a reader sees for an option or a reference of a column. */
export type WordsOf = (column: Column, option: string) => string;

/** What a cell is sorted by: first as text, then as a number. Amounts of money go by currency, then amount. */
type SortKey = readonly [text: string, number: number];

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Rows in the order of a column. What has no value comes last in both directions; equal rows go by name.
 * The order is total: rows of one name go by their slugs.
 */
export function sortRows(
  rows: readonly TableRow[],
  column: Column | undefined,
  { descending }: Pick<Sort, "descending">,
  wordsOf: WordsOf,
): TableRow[] {
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(column, row, wordsOf) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined) || byName(a.row, b.row);
    return sign * compareKeys(a.key, b.key) || byName(a.row, b.row);
  });
  return keyed.map(({ row }) => row);
}

function byName(a: TableRow, b: TableRow): number {
  return collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : Number(a.slug > b.slug));
}

function compareKeys([textA, numberA]: SortKey, [textB, numberB]: SortKey): number {
  return (textA === textB ? 0 : collator.compare(textA, textB)) || numberA - numberB;
}

function keyOf(column: Column | undefined, row: TableRow, wordsOf: WordsOf): SortKey | undefined {
  if (column === undefined || column.key === nameKey) return [row.name, 0];
  const cell = row.cells[column.key];
  const [first] = cell?.range ? [cell.range.min] : partsOf(cell);
  if (first === undefined) return undefined;
  return keyOfValue(column, first, { cell, wordsOf });
}

function keyOfValue(
  column: Column,
  first: unknown,
  { cell, wordsOf }: { cell: Cell | undefined; wordsOf: WordsOf },
): SortKey {
  switch (column.meta.format) {
    case "date":
      return ["", dayNumber(String(first))];
    case "number":
    case "count":
    case "parameters":
    case "tokens":
    case "flop":
      return ["", Number(first)];
    case "money": {
      const { amount, currency } = first as { amount: number; currency: string };
      return [currency, amount];
    }
    case "boolean":
      return ["", first === true ? 0 : 1];
    case "choice":
    case "language":
    case "list":
    case "reference":
      return [
        partsOf(cell)
          .map((part) => wordsOf(column, String(part)))
          .join(", "),
        0,
      ];
    case "people":
      return [(first as { name: string }).name, 0];
    case "listing":
      return [(first as { exchange: string }).exchange, 0];
    case "text":
    case "url":
      return [String(first), 0];
    default:
      return column.meta.format satisfies never;
  }
}

/** A date as a number that orders by first day, then the more exact date first. */
function dayNumber(date: string): number {
  const { first, precision, atMost } = spanOf(date);
  const width = { day: 0, month: 1, year: 2 }[precision];
  return Number(first.replaceAll("-", "")) * 10 + width * 2 + Number(!atMost);
}
