import { parseArgs } from "node:util";
import { describeFinding, summariseFindings } from "@/lib/checks/report";
import { checkDocuments } from "@/lib/checks/run";
import { readDocuments } from "@/lib/dataset/documents";
import { repositoryRoot, runCommand } from "./command";

const usage = "usage: npm run data:check [-- --json]";

/** `npm run data:check`: lints all of `data/`, prints every slip, exits 1 where there is one. */
await runCommand(usage, () => {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const documents = readDocuments(repositoryRoot);
  const findings = checkDocuments(documents);
  if (values.json) console.log(JSON.stringify({ files: documents.length, findings }, null, 2));
  else
    console.log([...findings.map(describeFinding), summariseFindings(findings, documents.length)].join("\n"));
  return findings.length === 0 ? 0 : 1;
});
