import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { openDatabase } from "@/lib/database/client";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { soundPartOf } from "@/lib/dataset/sound-part";
import { momentOf } from "@/lib/domain/moment";
import { type CollectionStatistics, fieldCountsOn, statisticsOn } from "@/lib/queries/statistics";
import { repositoryRoot, runCommand } from "./command";

/** `primary` is the share of the cited facts with a primary source, `primary citations` that of all citations. */
const heads = [
  "collection",
  "records",
  "rows",
  "facts",
  "cited",
  "primary",
  "primary citations",
  "unsourced",
  "conflicts",
  "newest source",
];

/** `npm run data:stats`: how many records and facts there are, and how many are cited; `--json` for tools. */
await runCommand("usage: npm run data:stats [-- --json]", async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const statistics = await statisticsNow();
  console.log(values.json ? JSON.stringify(statistics, null, 2) : tableOf(statistics));
  return 0;
});

/** The statistics of the newest day, asked of a database of what is sound in `data/` as it is now. */
async function statisticsNow(): Promise<CollectionStatistics[]> {
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
  try {
    const file = join(folder, "stats.db");
    const dataset = datasetOf(soundPartOf(readDocuments(repositoryRoot)));
    const { days } = await buildDatabase({ dataset, tableSql: readTableSql(repositoryRoot), file });
    const database = await openDatabase(`file:${file}`);
    const moment = momentOf(days.newest, days);
    const statistics = await statisticsOn(database, moment, await fieldCountsOn(database, moment));
    await database.$disconnect();
    return statistics;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The statistics as columns of text, figures to the right. */
function tableOf(statistics: readonly CollectionStatistics[]): string {
  const rows = statistics.map((one) => [
    one.collection,
    String(one.records),
    one.rows === 0 ? "" : String(one.rows),
    one.facts === 0 ? "" : String(one.facts),
    shareOf(one.cited, one.facts),
    shareOf(one.primary, one.cited),
    shareOf(one.primaryCitations, one.citations),
    one.facts === 0 ? "" : String(one.facts - one.cited),
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

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "" : `${Math.round((100 * part) / whole)} %`;
}
