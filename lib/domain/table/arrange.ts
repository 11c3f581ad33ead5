import type { Column, Sort, TableShape } from "./column";
import { filterRows, type TableFilter } from "./filter-rows";
import type { TableRow } from "./row";
import { sortRows, type WordsOf } from "./sort-rows";

/** Which rows of a table are wanted, in which order, with which columns. */
interface Arrangement extends TableFilter {
  sort: Sort;
  columns: readonly string[];
}

/** The rows that fit, in their order, and the columns to show them with: the same for the page and for its files. */
export function arrange(
  rows: readonly TableRow[],
  shape: TableShape,
  { sort, columns, ...filter }: Arrangement,
  wordsOf: WordsOf,
): { rows: TableRow[]; columns: Column[]; wordsOf: WordsOf } {
  const columnOf = (key: string) => shape.columns.find((column) => column.key === key);
  return {
    rows: sortRows(filterRows(rows, shape.columns, filter), columnOf(sort.key), sort, wordsOf),
    columns: columns.flatMap((key) => columnOf(key) ?? []),
    wordsOf,
  };
}
