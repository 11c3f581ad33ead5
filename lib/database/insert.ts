import type { InStatement } from "@libsql/client";

/** A table's row: a value for each column. */
export type Row = Record<string, string | number | null>;

/** SQLite's limit of parameters in one statement is 32,766; this stays well below. */
const parametersAStatement = 8_000;

/** Statements that insert rows of equal columns, many a statement. */
export function insertStatements(table: string, rows: readonly Row[]): InStatement[] {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return [];
  const rowsAStatement = Math.floor(parametersAStatement / columns.length);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const places = `(${columns.map(() => "?").join(", ")})`;
  return chunksOf(rows, rowsAStatement).map((chunk) => ({
    sql: `INSERT INTO "${table}" (${names}) VALUES ${chunk.map(() => places).join(", ")}`,
    args: chunk.flatMap((row) => columns.map((column) => row[column] ?? null)),
  }));
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
