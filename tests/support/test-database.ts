import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { type Database, openDatabase } from "@/lib/database/client";
import { smallDataset } from "./small-dataset";

/** A real database of the sound records and these, built before the tests of a file and removed after them. */
export function testDatabase(records: Record<string, unknown>): () => Database {
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
  let database: Database | undefined;
  beforeAll(async () => {
    const file = join(folder, "site.db");
    await buildDatabase({ dataset: smallDataset(records), tableSql: readTableSql(repositoryRoot), file });
    database = await openDatabase(`file:${file}`);
  });
  afterAll(async () => {
    await database?.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (database === undefined) throw new Error("the database is there only while the tests run");
    return database;
  };
}
