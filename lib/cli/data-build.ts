import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "@/lib/checks/document";
import { describeFinding, summariseFindings } from "@/lib/checks/report";
import { checkDocuments } from "@/lib/checks/run";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { knownAddresses } from "@/lib/database/known-addresses";
import { databaseFile } from "@/lib/database/location.js";
import { writeWhole } from "@/lib/database/write-whole";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { soundPartOf } from "@/lib/dataset/sound-part";
import { sumFileOf, sumOf } from "@/lib/front/served-copy.js";
import { BUILD_STEPS, forget, inputsOf, stamp } from "./build-steps";
import { repositoryRoot, runCommand } from "./command";
import { progressBar } from "./progress-bar";

const usage = "usage: npm run data:build [-- --draft]";

/**
 * `npm run data:build`: checks `data/`, then builds the database and renames it into place. With `--draft`
 * it leaves out what is not sound yet, to look at records while others are being written.
 */
await runCommand(usage, async () => {
  const { values } = parseArgs({ options: { draft: { type: "boolean", default: false } } });
  const inputs = inputsOf(BUILD_STEPS.database);
  const documents = readDocuments(repositoryRoot);
  const sound = values.draft ? draftOf(documents) : documents;
  if (!values.draft && !areSound(documents)) return 1;
  const dataset = datasetOf(sound);
  forget(BUILD_STEPS.database);
  const file = join(repositoryRoot, databaseFile);
  const tableSql = readTableSql(repositoryRoot);
  const { edition, days, counts } = await buildDatabase({
    dataset,
    tableSql,
    file,
    onProgress: progressBar(),
  });
  writeWhole(sumFileOf(file), sumOf(file));
  const addresses = join(repositoryRoot, "lib/database/generated/addresses.json");
  writeWhole(addresses, `${JSON.stringify(knownAddresses(dataset, days, edition))}\n`);
  // A draft is not what these inputs are to become.
  if (!values.draft) stamp(BUILD_STEPS.database, inputs);
  console.log(
    `${counts.Record} records, ${counts.Observation} observations, ${counts.Citation} citations; edition ${edition}.`,
  );
  return 0;
});

function areSound(documents: readonly Document[]): boolean {
  const findings = checkDocuments(documents);
  if (findings.length === 0) return true;
  console.error([...findings.map(describeFinding), summariseFindings(findings, documents.length)].join("\n"));
  console.error("Nothing was built; the database is as it was.");
  return false;
}

function draftOf(documents: readonly Document[]): Document[] {
  const sound = soundPartOf(documents);
  console.error(`A draft: ${documents.length - sound.length} of ${documents.length} files are left out.`);
  return sound;
}
