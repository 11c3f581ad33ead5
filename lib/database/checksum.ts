import { createHash } from "node:crypto";
import type { Client } from "@libsql/client";
import type { Row } from "./insert";

/** The table in which the build speaks of the content; every other is content. */
const wordOfBuild = "Meta";

/** SHA-256 over rows that are to be written, table by table in the order of their names. */
export function checksumOf(tables: ReadonlyMap<string, readonly Row[]>): string {
  const hash = createHash("sha256");
  for (const table of [...tables.keys()].sort()) {
    for (const row of tables.get(table) ?? []) hash.update(lineOf(table, Object.entries(row)));
  }
  return hash.digest("hex");
}

/** The same over a finished database, read back row by row: equal when it holds just what was to be written. */
export async function contentChecksum(client: Client): Promise<string> {
  const hash = createHash("sha256");
  for (const table of await contentTables(client)) {
    const { rows, columns } = await client.execute(`SELECT * FROM "${table}" ORDER BY rowid`);
    for (const row of rows)
      hash.update(
        lineOf(
          table,
          columns.map((column, index) => [column, row[index]]),
        ),
      );
  }
  return hash.digest("hex");
}

/** A row as it is counted: its columns by name, without those that are null. */
function lineOf(table: string, entries: [string, unknown][]): string {
  const filled = entries.filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${table}${JSON.stringify(filled)}\n`;
}

/** The tables that are content, without those that full-text search keeps for itself. */
async function contentTables(client: Client): Promise<string[]> {
  const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  const names = rows.map((row) => String(row.name)).sort();
  return names.filter((name) => name !== wordOfBuild && !/^(Search_|sqlite_)/.test(name));
}
