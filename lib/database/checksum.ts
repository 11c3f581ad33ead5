import { createHash } from "node:crypto";
import type { Client } from "@libsql/client";

/** Tables whose rows make up the content; `Meta` speaks about it and is left out. */
const contentTables = ["Record", "Fact", "Citation", "Link", "Result", "Filing", "Search"] as const;

/** SHA-256 over the content of a database, row by row in the order in which it was written. */
export async function contentChecksum(client: Client): Promise<string> {
  const hash = createHash("sha256");
  for (const table of contentTables) {
    const { rows } = await client.execute(`SELECT * FROM "${table}" ORDER BY rowid`);
    for (const row of rows)
      hash.update(`${table}\u001f${Object.values(row).slice(0, row.length).join("\u001f")}\n`);
  }
  return hash.digest("hex");
}
