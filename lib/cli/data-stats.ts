import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { openDatabase } from "@/lib/database/client";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { soundPartOf } from "@/lib/dataset/sound-part";
import { momentOf } from "@/lib/domain/moment";
import { type Limits, type ShareName, shareOf, shares, tightened } from "@/lib/domain/quality/shares";
import { readMeta } from "@/lib/queries/meta";
import { type CollectionStatistics, fieldCountsOn, statisticsOn } from "@/lib/queries/statistics";
import { BUILD_STEPS, isBuilt } from "./build-steps";
import { repositoryRoot, runCommand } from "./command";

const shareNames = Object.keys(shares) as ShareName[];
const heads = ["collection", "records", "rows", "facts", ...shareNames, "conflicts", "newest source"];
const limitsFile = join(repositoryRoot, "tests/data/share-limits.json");

/**
 * `npm run data:stats`: how much there is and how well it is sourced; `--json` for tools. `--tighten` moves the
 * limits that the tests hold to where the data stands now, never the other way.
 */
await runCommand("usage: npm run data:stats [-- --json | --tighten]", async () => {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, tighten: { type: "boolean", default: false } },
  });
  const statistics = await statisticsNow();
  if (values.tighten) tighten(statistics);
  console.log(values.json ? JSON.stringify(statistics, null, 2) : tableOf(statistics));
  return 0;
});

/** The statistics of `data/` as it is now: of the built database, or of one of what is sound where that is stale. */
async function statisticsNow(): Promise<CollectionStatistics[]> {
  if (isBuilt(BUILD_STEPS.database)) return statisticsOf(join(repositoryRoot, "build/hundred-models.db"));
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
  try {
    const file = join(folder, "stats.db");
    const dataset = datasetOf(soundPartOf(readDocuments(repositoryRoot)));
    await buildDatabase({ dataset, tableSql: readTableSql(repositoryRoot), file });
    return await statisticsOf(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The statistics of the newest day of a database. */
async function statisticsOf(file: string): Promise<CollectionStatistics[]> {
  const database = await openDatabase(`file:${file}`);
  const { days } = await readMeta(database);
  const moment = momentOf(days.newest, days);
  const statistics = await statisticsOn(database, moment, await fieldCountsOn(database, moment));
  await database.$disconnect();
  return statistics;
}

/** The statistics as columns of text, figures to the right. */
function tableOf(statistics: readonly CollectionStatistics[]): string {
  const rows = statistics.map((one) => [
    one.collection,
    String(one.records),
    one.rows === 0 ? "" : String(one.rows),
    one.facts === 0 ? "" : String(one.facts),
    ...shareNames.map((name) => percentOf(shareOf(one, name))),
    one.facts === 0 ? "" : String(one.conflicts),
    one.newestSource ?? "",
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return [heads, ...rows].map(line).join("\n");
}

/** Writes the limits of every collection that has facts, tightened. */
function tighten(statistics: readonly CollectionStatistics[]): void {
  const limits = JSON.parse(readFileSync(limitsFile, "utf8")) as Record<string, Limits>;
  const moved = statistics
    .filter(({ facts }) => facts > 0)
    .map((one) => [one.collection, tightened(one, limits[one.collection])] as const);
  writeFileSync(limitsFile, `${JSON.stringify(Object.fromEntries(moved), null, 2)}\n`);
}

function percentOf(share: number | undefined): string {
  return share === undefined ? "" : `${Math.round(share)} %`;
}
