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
import { modelProfile } from "@/lib/queries/profile/model";
import { recordsOf } from "@/lib/queries/records";
import { search } from "@/lib/queries/search";
import { indexTable } from "@/lib/queries/table/index-table";
import type { Day } from "@/lib/schema/calendar";
import { pastOn } from "../support/moments";
import { generateDataset } from "./generate";
import { type Measure, median, timed } from "./measure";

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
  const [{ entries }, first] = await timed(() => recordsOf(database, "models", past));
  const slugOf = (index: number) => entries[(index * 37) % entries.length]?.slug ?? "";
  const queries: [what: string, run: (index: number) => unknown][] = [
    ["counts of a past day", (index) => countsAsOf(database, pastOn(dayOf(index)))],
    ["profile of a model", (index) => modelProfile(database, slugOf(index), past)],
    ["table of all models", (index) => indexTable(database, "models", pastOn(dayOf(index)))],
    ["overview", (index) => overview(database, pastOn(dayOf(index)))],
    ["search for a word", (index) => search(database, `model ${index * 11}`, past)],
    [
      "search for two Chinese characters",
      (index) => search(database, ["通义", "文心", "星火"][index % 3] ?? "", past),
    ],
  ];
  const measures: Measure[] = [{ what: "first query of a process: all models", value: first, unit: "ms" }];
  for (const [what, run] of queries) {
    await run(0);
    measures.push({ what: `query: ${what}`, value: await median(15, run), unit: "ms" });
  }
  return measures;
}
