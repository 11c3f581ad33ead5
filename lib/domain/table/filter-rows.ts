import { foldForSearch } from "../search-terms";
import type { Column } from "./column";
import { isBlankOption, optionsOf } from "./facet-options";
import type { TableRow } from "./row";

/** What a reader has narrowed a table to: words that must all occur, and chosen options by column. */
export interface TableFilter {
  text: string;
  chosen: Readonly<Record<string, readonly string[]>>;
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
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  const tests = columns.flatMap((column) => {
    const options = chosen[column.key] ?? [];
    return options.length === 0 ? [] : [{ column, wanted: new Set(options) }];
  });
  return rows.filter(
    ({ terms, cells }) =>
      words.every((word) => terms.includes(word)) &&
      tests.every(({ column, wanted }) =>
        optionsOf(column, cells[column.key]).some((option) => wanted.has(option)),
      ),
  );
}

/**
 * The options of one column's filter, counted over the rows that the rest of the filter leaves. Chosen
 * options stay even at nought, and `unknown` is always offered. Years come latest first, spans in their order,
 * values by their number of rows; what stands for no value comes last.
 */
export function facetOptions(
  rows: readonly TableRow[],
  columns: readonly Column[],
  { column, filter }: { column: Column; filter: TableFilter },
): FacetOption[] {
  const { [column.key]: own = [], ...rest } = filter.chosen;
  const counts = new Map<string, number>([...own, "unknown"].map((option) => [option, 0]));
  for (const { cells } of filterRows(rows, columns, { text: filter.text, chosen: rest })) {
    for (const option of optionsOf(column, cells[column.key]))
      counts.set(option, (counts.get(option) ?? 0) + 1);
  }
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
