import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { jsonSchemaFiles } from "@/lib/records/json-schema";
import { repositoryRoot, runCommand } from "./command";

const folder = join(repositoryRoot, "data", "schema");

/** `npm run data:schema`: writes `data/schema/*.schema.json` from `lib/records`; with `--check` only tells which are stale. */
await runCommand("usage: npm run data:schema [-- --check]", () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const stale = [...jsonSchemaFiles()].filter(([name, text]) => textOf(join(folder, name)) !== text);
  if (values.check) {
    for (const [name] of stale) console.log(`data/schema/${name} is stale; run \`npm run data:schema\``);
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  console.log(`${stale.length} JSON Schemas written.`);
  return 0;
});

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
