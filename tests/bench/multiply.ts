import { copyFileSync } from "node:fs";
import { type Client, createClient } from "@libsql/client";

/** The columns that name a record or what belongs to it: in a copy they name that of the copy. */
const naming = [
  ...["address", "slug", "from", "to", "source", "model", "benchmark", "list", "company", "family", "url"],
  "file",
];
/** The columns that number rows. */
const numbering = ["id", "observationId", "stepId", "resultId"];
const tables = [
  "Record",
  "Source",
  "Observation",
  "Step",
  "Threshold",
  "Result",
  "Citation",
  "Link",
  "Filing",
];

/**
 * Makes a database that holds everything of a built one so many times: each copy has records of its own, with
 * their facts, sources and references among one another, so that the rows are many and of the real kinds.
 */
export async function multiplyDatabase(from: string, to: string, times: number): Promise<void> {
  copyFileSync(from, to);
  const client = createClient({ url: `file:${to}` });
  try {
    for (const pragma of ["journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"])
      await client.execute(`PRAGMA ${pragma}`);
    for (const table of tables) await client.execute(await copySql(client, table, times));
    await client.execute(
      `INSERT INTO Search (address, begins, name, spellings, pairs, body) ${copies(times)}
       SELECT address || '-x' || n, begins, name, spellings, pairs, body FROM Search, copy`,
    );
    await client.execute("ANALYZE");
  } finally {
    client.close();
  }
}

const copies = (times: number) =>
  `WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ${times - 1})`;

async function copySql(client: Client, table: string, times: number): Promise<string> {
  const { rows } = await client.execute(`PRAGMA table_info("${table}")`);
  const columns = rows.map((row) => String(row.name));
  const value = (column: string) => {
    if (naming.includes(column)) return `"${column}" || '-x' || n`;
    if (!numbering.includes(column)) return `"${column}"`;
    return `"${column}" + n * 10000000`;
  };
  const names = columns.map((column) => `"${column}"`).join(", ");
  return `INSERT INTO "${table}" (${names}) ${copies(times)}
    SELECT ${columns.map(value).join(", ")} FROM "${table}", copy`;
}
