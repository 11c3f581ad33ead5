import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { canonicalText } from "@/lib/checks/canonical";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { soundPartOf } from "@/lib/dataset/sound-part";
import { type CorrectedFact, changesBetween } from "@/lib/domain/data-release/changes";
import { formatObservation } from "@/lib/format/observations";
import { type Correction, DataRelease } from "@/lib/records/data-release/schema";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { Observation } from "@/lib/schema/fact";
import { repositoryRoot, runCommand } from "./command";

const usage =
  'usage: npm run data:release -- --from <folder with the repository as of the last release> --summary "What it brings."\n       for the first release leave --from out';

/** `npm run data:release`: writes what the data adds and corrects against the last release to `data/releases`. */
await runCommand(usage, () => {
  const { values } = parseArgs({
    options: { from: { type: "string" }, summary: { type: "string" }, date: { type: "string" } },
  });
  if (values.summary === undefined) throw new Error(`say in --summary what the release brings\n${usage}`);
  if (values.from !== undefined && !existsSync(join(values.from, "data")))
    throw new Error(`${values.from} has no folder data; give a checkout of the last release`);
  const now = readSound(repositoryRoot);
  const before = values.from === undefined ? datasetOf([]) : readSound(resolve(values.from));
  const { collections, corrected } = changesBetween(before.records, now.records, now.redirects);
  const number = 1 + Math.max(0, ...[...now.releases.values()].map((release) => release.number));
  const release = DataRelease.parse({
    $schema: "../schema/release.schema.json",
    date: values.date ?? new Date().toISOString().slice(0, 10),
    number,
    summary: values.summary,
    collections,
    corrections: corrected.map(toCorrection),
  });
  const file = `data/releases/release-${number}.json`;
  mkdirSync(dirname(join(repositoryRoot, file)), { recursive: true });
  writeFileSync(join(repositoryRoot, file), canonicalText(DataRelease, release));
  console.log(
    `${file} written: ${collections.length} collections changed, ${corrected.length} facts corrected. Add a \`reason\` where one helps, then run \`npm run data:check\`.`,
  );
  return 0;
});

/** The data of a checkout, without what is still half written. */
function readSound(root: string) {
  return datasetOf(soundPartOf(readDocuments(root)));
}

function toCorrection({ record, collection, field, before, after }: CorrectedFact): Correction {
  const meta = factFieldsOf(collection)[field];
  if (meta === undefined || before === undefined || after === undefined)
    throw new Error(`${record} has no field ${field}`);
  const words = (observation: Observation) => formatObservation({ name: field, meta }, observation).exact;
  return {
    record,
    field,
    ...(after.since !== undefined && { since: after.since }),
    before: words(before),
    after: words(after),
  };
}
