import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeFinding } from "@/lib/checks/report";
import { checkDocuments } from "@/lib/checks/run";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { type Database, openDatabase } from "@/lib/database/client";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import type { Moment } from "@/lib/domain/moment";
import { sumFileOf, sumOf } from "@/lib/front/served-copy.js";
import { countsAsOf } from "@/lib/queries/counts";
import { overview } from "@/lib/queries/overview";
import { chipProfile } from "@/lib/queries/profile/chip";
import { companyProfile } from "@/lib/queries/profile/company";
import { modelProfile } from "@/lib/queries/profile/model";
import { sourceProfile } from "@/lib/queries/profile/other";
import { search } from "@/lib/queries/search";
import { indexTable } from "@/lib/queries/table/index-table";
import type { Day } from "@/lib/schema/calendar";
import { pastOn } from "../support/moments";
import { generateDataset } from "./generate";
import { type Measure, median, percentile, timed } from "./measure";

/** Writes a generated dataset below a folder, as an editor's `data/` would lie there; returns the number of files. */
export function writeDataset(folder: string, size: number): number {
  const made = new Set<string>();
  let count = 0;
  for (const { file, text } of generateDataset(size)) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, text);
    count += 1;
  }
  return count;
}

/** Measures what editors wait for: reading, checking and building. Throws where the dataset is not sound. */
export async function measureBuild(folder: string, file: string): Promise<Measure[]> {
  const [documents, read] = await timed(() => readDocuments(folder));
  const [findings, check] = await timed(() => checkDocuments(documents));
  if (findings[0]) throw new Error(`the generated data is not sound: ${describeFinding(findings[0])}`);
  const [, build] = await timed(() =>
    buildDatabase({ dataset: datasetOf(documents), tableSql: readTableSql(repositoryRoot), file }),
  );
  writeFileSync(sumFileOf(file), sumOf(file));
  return [
    { what: "read and parse all files", value: read, unit: "ms" },
    { what: "check all rules", value: check, unit: "ms" },
    { what: "build the database, whole and verified", value: build, unit: "ms" },
    { what: "database on disk", value: statSync(file).size / 1e6, unit: "MB" },
  ];
}

const past: Moment = pastOn("2023-09-20");
/** A past day that differs from run to run. */
const dayOf = (index: number): Day => `2023-09-${10 + (index % 20)}`;

/** Measures what readers wait for: the queries behind pages, each the median of several runs. */
export async function measureQueries(file: string): Promise<Measure[]> {
  const database = await openDatabase(`file:${file}`);
  try {
    return await queriesOf(database);
  } finally {
    await database.$disconnect();
  }
}

async function queriesOf(database: Database): Promise<Measure[]> {
  const profiles = await measureProfiles(database);
  const [, first] = await timed(() => indexTable(database, "models", past));
  const queries: [what: string, run: (index: number) => unknown][] = [
    ["counts of a past day", (index) => countsAsOf(database, pastOn(dayOf(index)))],
    ["table of all models", (index) => indexTable(database, "models", pastOn(dayOf(index)))],
    ["overview", (index) => overview(database, pastOn(dayOf(index)))],
    ["search for a word", (index) => search(database, `model ${index * 11}`, past)],
    [
      "search for two Chinese characters",
      (index) => search(database, ["通义", "文心", "星火"][index % 3] ?? "", past),
    ],
  ];
  const measures: Measure[] = [
    ...profiles,
    { what: "first query of a process: table of all models", value: first, unit: "ms" },
  ];
  for (const [what, run] of queries) {
    await run(0);
    measures.push({ what: `query: ${what}`, value: await median(15, run), unit: "ms" });
  }
  return measures;
}

const profiles = {
  models: modelProfile,
  companies: companyProfile,
  chips: chipProfile,
  sources: sourceProfile,
};

/** How long profiles take, each of another record, and how much the process has grown by them all. */
async function measureProfiles(database: Database): Promise<Measure[]> {
  const measures: Measure[] = [];
  const before = process.memoryUsage().rss;
  for (const [collection, profile] of Object.entries(profiles)) {
    const where = { collection, begins: { lte: past.read } };
    const rows = await database.record.findMany({ where, select: { slug: true }, take: 2_000 });
    const read = (index: number) => profile(database, rows[(index * 37) % rows.length]?.slug ?? "", past);
    for (let index = 0; index < 20; index += 1) await read(index + 200);
    const value = await percentile(0.95, 150, read);
    measures.push({ what: `query: profile of ${collection}, 95 of 100 within`, value, unit: "ms" });
  }
  const grown = Math.max(0, process.memoryUsage().rss - before) / 1e6;
  return [...measures, { what: "memory grown by 680 profiles", value: grown, unit: "MB" }];
}
