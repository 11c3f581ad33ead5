import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { daysOf } from "@/lib/dataset/change-days";
import type { Dataset } from "@/lib/dataset/dataset";
import type { DataDays } from "@/lib/domain/moment";
import { checksumOf, contentChecksum } from "./checksum";
import { insertStatements, type Row } from "./insert";
import { searchTableSql } from "./rows/search-rows";
import { tablesOf } from "./tables";

export interface BuildOptions {
  dataset: Dataset;
  /** The SQL that makes the tables, as Prisma writes it. */
  tableSql: string;
  /** Where the finished database goes. */
  file: string;
  /** Told of each step, with how much of the work is done (0 to 1). */
  onProgress?: (step: string, done: number) => void;
}

/** What a build made. */
export interface BuildResult {
  edition: string;
  days: DataDays;
  /** Rows by table. */
  counts: Record<string, number>;
}

/**
 * Builds the database whole in a file of its own, verifies it and renames it into place. Whatever ends the
 * build before the rename leaves the old database as it was; of two builds at once, the last to finish wins.
 * @throws Error where the finished file is not what was to be written.
 */
export async function buildDatabase({
  dataset,
  tableSql,
  file,
  onProgress = () => {},
}: BuildOptions): Promise<BuildResult> {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const temporary = `${file}.${process.pid}-${Date.now().toString(36)}.tmp`;
  const days = daysOf(dataset);
  const tables = tablesOf(dataset, days.newest);
  try {
    const edition = await writeDatabase({ temporary, tableSql, tables, days, onProgress });
    flush(temporary);
    renameSync(temporary, file);
    flushFolder(dirname(file));
    return { edition, days, counts: countsOf(tables) };
  } finally {
    removeDatabase(temporary);
  }
}

interface WriteOptions {
  temporary: string;
  tableSql: string;
  tables: ReadonlyMap<string, Row[]>;
  days: DataDays;
  onProgress: (step: string, done: number) => void;
}

async function writeDatabase({
  temporary,
  tableSql,
  tables,
  days,
  onProgress,
}: WriteOptions): Promise<string> {
  const client = createClient({ url: `file:${temporary}` });
  try {
    await client.execute("PRAGMA journal_mode = OFF");
    await client.execute("PRAGMA synchronous = OFF");
    await fill(client, [tableSql, searchTableSql], tables, onProgress);
    onProgress("verifying", 0.85);
    const checksum = checksumOf(tables);
    if ((await contentChecksum(client)) !== checksum)
      throw new Error("the finished file does not hold what was written to it");
    const edition = `${days.newest}.${checksum.slice(0, 8)}`;
    const meta = {
      edition,
      checksum,
      newestDay: days.newest,
      firstDay: days.first,
      changeDays: JSON.stringify(days.changes),
    };
    const rows = Object.entries({ ...meta, counts: JSON.stringify(countsOf(tables)) }).map(
      ([key, value]) => ({ key, value }),
    );
    await client.batch(insertStatements("Meta", rows), "write");
    await verify(client, tables);
    onProgress("done", 1);
    return edition;
  } finally {
    client.close();
  }
}

/** Makes and fills all tables in one transaction. */
async function fill(
  client: Client,
  sql: readonly string[],
  tables: ReadonlyMap<string, Row[]>,
  onProgress: WriteOptions["onProgress"],
): Promise<void> {
  const transaction = await client.transaction("write");
  try {
    for (const script of sql) await transaction.executeMultiple(script);
    const total = [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);
    let written = 0;
    for (const [table, rows] of tables) {
      onProgress(`writing ${table}`, (0.8 * written) / Math.max(1, total));
      await transaction.batch(insertStatements(table, rows));
      written += rows.length;
    }
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** Compares the file with what was to be written: counts, foreign keys, SQLite's own structure. */
async function verify(client: Client, tables: ReadonlyMap<string, Row[]>): Promise<void> {
  for (const [table, rows] of tables) {
    const { rows: counted } = await client.execute(`SELECT count(*) AS n FROM "${table}"`);
    if (Number(counted[0]?.n) !== rows.length)
      throw new Error(
        `the table ${table} has not the ${rows.length} rows written to it; see that the disk has room, and run \`npm run data:build\` again`,
      );
  }
  const { rows: orphans } = await client.execute("PRAGMA foreign_key_check");
  if (orphans.length > 0)
    throw new Error(
      `${orphans.length} rows refer to rows that do not exist, the first in ${String(orphans[0]?.table)}`,
    );
  const { rows: integrity } = await client.execute("PRAGMA integrity_check");
  if (integrity[0]?.integrity_check !== "ok")
    throw new Error("the finished file is not a sound SQLite database");
}

function countsOf(tables: ReadonlyMap<string, Row[]>): Record<string, number> {
  return Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length]));
}

/** Makes sure that the bytes are on the disk before the name is. */
function flush(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes sure that the new name itself outlives a loss of power, where the system can promise that. */
function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes what killed builds left behind; a build that still runs keeps its file. */
function removeLeftovers(file: string): void {
  const ours = new RegExp(`^${basename(file).replaceAll(".", "\\.")}\\.(\\d+)-[a-z0-9]+\\.tmp`);
  for (const name of readdirSync(dirname(file))) {
    const [, pid] = ours.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function removeDatabase(file: string): void {
  for (const ending of ["", "-journal", "-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
}

/** The SQL of the tables, as committed. */
export function readTableSql(root: string): string {
  return readFileSync(join(root, "prisma/migrations/0_init/migration.sql"), "utf8");
}
