import { foldForSearch } from "../search-terms";
import { partsOf } from "./cell";
import type { Column } from "./column";
import { isBlankOption, optionsOf } from "./facet-options";
import type { TableRow } from "./row";

/** What a reader has narrowed a table to: words that must all occur, and chosen options by column. */
export interface TableFilter {
  text: string;
  chosen: Readonly<Record<string, readonly string[]>>;
}

/** Rows of a table that is of one option only, as a published list is of all services. */
export interface OnlyRows {
  key: string;
  option: string;
}

/** The rows that have an option under a column; all where none is asked for. */
export function rowsWith(rows: readonly TableRow[], only: OnlyRows | undefined): readonly TableRow[] {
  return only === undefined
    ? rows
    : rows.filter(({ cells }) => partsOf(cells[only.key]).includes(only.option));
}

/** An option of a filter with the number of rows it would leave, given the rest of the filter. */
export interface FacetOption {
  option: string;
  count: number;
}

/** The rows that fit: within a column any of the chosen options, across columns all of them. */
export function filterRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  { text, chosen }: TableFilter,
): TableRow[] {
  const hasWords = wordTest(text);
  const tests = columns.flatMap((column) => {
    const options = chosen[column.key] ?? [];
    return options.length === 0 ? [] : [{ column, wanted: new Set(options) }];
  });
  return rows.filter(
    (row) =>
      hasWords(row) &&
      tests.every(({ column, wanted }) =>
        optionsOf(column, row.cells[column.key]).some((option) => wanted.has(option)),
      ),
  );
}

function wordTest(text: string): (row: TableRow) => boolean {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  return ({ terms }) => words.every((word) => terms.includes(word));
}

/**
 * The options of every filter, each counted over the rows that the rest of the filter leaves, in one pass. Chosen
 * options stay even at nought, and `unknown` is always offered. Years come latest first, spans in their order,
 * values by their number of rows; what stands for no value comes last.
 */
export function facetOptions(
  rows: readonly TableRow[],
  columns: readonly Column[],
  { text, chosen }: TableFilter,
): Record<string, FacetOption[]> {
  const hasWords = wordTest(text);
  const facets = columns
    .filter(({ facet }) => facet !== undefined)
    .map((column) => {
      const own = chosen[column.key] ?? [];
      const counts = new Map<string, number>([...own, "unknown"].map((option) => [option, 0]));
      return { column, counts, isOpen: own.length === 0, wanted: new Set(own) };
    });
  for (const row of rows.filter(hasWords)) {
    const seen = facets.map(({ column, isOpen, wanted }) => {
      const options = optionsOf(column, row.cells[column.key]);
      return { options, fits: isOpen || options.some((option) => wanted.has(option)) };
    });
    const failed = seen.filter(({ fits }) => !fits).length;
    facets.forEach(({ counts }, place) => {
      const { options = [], fits = true } = seen[place] ?? {};
      if (failed - Number(!fits) > 0) return;
      for (const option of options) counts.set(option, (counts.get(option) ?? 0) + 1);
    });
  }
  return Object.fromEntries(facets.map(({ column, counts }) => [column.key, inOrder(column, counts)]));
}

function inOrder(column: Column, counts: ReadonlyMap<string, number>): FacetOption[] {
  const order = orderOf(column);
  return [...counts]
    .map(([option, count]) => ({ option, count }))
    .sort((a, b) => Number(isBlankOption(a.option)) - Number(isBlankOption(b.option)) || order(a, b));
}

function orderOf({ facet }: Column): (a: FacetOption, b: FacetOption) => number {
  const byOption = (a: FacetOption, b: FacetOption) => (a.option < b.option ? -1 : 1);
  if (facet?.by === "year") return (a, b) => byOption(b, a);
  if (facet?.by === "bucket") {
    const place = new Map(facet.buckets.map(({ option }, index) => [option, index]));
    return (a, b) => (place.get(a.option) ?? 0) - (place.get(b.option) ?? 0);
  }
  return (a, b) => b.count - a.count || byOption(a, b);
}
