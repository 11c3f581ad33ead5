import { join } from "node:path";
import { describeFinding, summariseFindings } from "@/lib/checks/report";
import { checkDocuments } from "@/lib/checks/run";
import { buildDatabase, readTableSql, writeWhole } from "@/lib/database/build";
import { knownAddresses } from "@/lib/database/known-addresses";
import { databaseFile } from "@/lib/database/location";
import { datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import { repositoryRoot, runCommand } from "./command";
import { progressBar } from "./progress-bar";

/** `npm run data:build`: checks `data/`, then builds the database and renames it into place. */
await runCommand("usage: npm run data:build", async () => {
  const documents = readDocuments(repositoryRoot);
  const findings = checkDocuments(documents);
  if (findings.length > 0) {
    console.error(
      [...findings.map(describeFinding), summariseFindings(findings, documents.length)].join("\n"),
    );
    console.error("Nothing was built; the database is as it was.");
    return 1;
  }
  const dataset = datasetOf(documents);
  const file = join(repositoryRoot, databaseFile);
  const { edition, days, counts } = await buildDatabase({
    dataset,
    tableSql: readTableSql(repositoryRoot),
    file,
    onProgress: progressBar(),
  });
  const addresses = join(repositoryRoot, "lib/database/generated/addresses.json");
  writeWhole(addresses, `${JSON.stringify(knownAddresses(dataset, days))}\n`);
  console.log(
    `${counts.Record} records, ${counts.Fact} facts, ${counts.Citation} citations; edition ${edition}.`,
  );
  return 0;
});
