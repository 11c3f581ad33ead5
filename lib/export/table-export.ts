import type { Cell } from "@/lib/domain/table/cell";
import type { Column } from "@/lib/domain/table/column";
import type { TableRow } from "@/lib/domain/table/row";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import { formatCell } from "@/lib/format/table-words";
import { csvFile } from "./csv";

/** A table as it is shown: its rows and columns in order. */
export interface ShownTable {
  rows: readonly TableRow[];
  columns: readonly Column[];
  wordsOf: WordsOf;
}

const rawText = (value: unknown): string => {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(rawText).join("; ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
};

/** The raw value of a cell; a range as `min..max`, nothing as the reason in words, and empty where nothing is recorded. */
function rawCell(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (cell.range !== undefined) return `${rawText(cell.range.min)}..${rawText(cell.range.max)}`;
  return cell.blank ?? rawText(cell.value);
}

/** Words beside a value: how exact, what standing, whose word, whether sources disagree. */
function qualifiers({ exactness, standing, says, others }: Cell): string {
  return [exactness, standing, says && `says ${says}`, others && `${others} other values`]
    .filter(Boolean)
    .join("; ");
}

/**
 * A table as CSV. Every column of the table becomes its label for people, its raw value in the stored unit, and,
 * for what was found out, its qualifiers and the slugs of its sources.
 */
export function tableCsv({ rows, columns, wordsOf }: ShownTable): string {
  const head = [
    "slug",
    "name",
    "nameZh",
    ...columns.flatMap(({ key, isIdentity, meta }) => {
      const unit = meta.unit === undefined ? "" : ` (${meta.unit})`;
      const own = [`${meta.label}${unit}`, key];
      return isIdentity ? own : [...own, `${key} qualifiers`, `${key} sources`];
    }),
  ];
  const lines = rows.map(({ slug, name, nameZh, cells }) => [
    slug,
    name,
    nameZh ?? "",
    ...columns.flatMap((column) => fieldsOfCell(column, cells[column.key], wordsOf)),
  ]);
  return csvFile([head, ...lines]);
}

function fieldsOfCell(column: Column, cell: Cell | undefined, wordsOf: WordsOf): string[] {
  const label = cell === undefined ? "" : formatCell(column, cell, wordsOf).text;
  const own = [label, rawCell(cell)];
  if (column.isIdentity) return own;
  return [...own, cell === undefined ? "" : qualifiers(cell), (cell?.sources ?? []).join("; ")];
}

/** A table as plain data: for each row its names and for each column the cell with its label. */
export function tableJson({ rows, columns, wordsOf }: ShownTable) {
  return {
    columns: columns.map(({ key, meta }) => ({
      key,
      label: meta.label,
      description: meta.description,
      ...(meta.unit !== undefined && { unit: meta.unit }),
    })),
    rows: rows.map(({ slug, name, nameZh, cells }) => ({
      slug,
      name,
      ...(nameZh !== undefined && { nameZh }),
      values: Object.fromEntries(
        columns.flatMap((column) => {
          const cell = cells[column.key];
          if (cell === undefined) return [];
          return [[column.key, { label: formatCell(column, cell, wordsOf).text, ...cell }]];
        }),
      ),
    })),
  };
}
