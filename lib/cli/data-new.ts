import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { canonicalText } from "@/lib/checks/canonical";
import { collections } from "@/lib/records";
import { slugPattern } from "@/lib/schema/address";
import { collectionNames } from "@/lib/schema/slug";
import { repositoryRoot, runCommand } from "./command";

const usage = "usage: npm run data:new -- <collection> <slug>, as in `npm run data:new -- models qwen-7b`";

/** `npm run data:new -- models qwen-7b`: starts a record that `data:check` will lead the editor through. */
await runCommand(usage, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [collection = "", slug = ""] = positionals;
  const name = collectionNames.find((known) => known === collection);
  if (name === undefined)
    throw new Error(`\`${collection}\` is no collection; choose one of ${collectionNames.join(", ")}`);
  if (!slugPattern.test(slug))
    throw new Error(`\`${slug}\` is no slug; write lower-case letters and digits joined by hyphens`);
  const file = `data/${name}/${slug}.json`;
  const path = join(repositoryRoot, file);
  if (existsSync(path)) throw new Error(`${file} is there already`);
  const { schema, schemaFile } = collections[name];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, canonicalText(schema, startOf(schema, `../schema/${schemaFile}.schema.json`)));
  console.log(
    `${file} is begun. Fill it in (your editor completes the keys), then run \`npm run data:check\`.`,
  );
  return 0;
});

/** An empty record: the schema's address, and `facts` where the type has them; the rest is for the editor to say. */
function startOf(schema: (typeof collections)[keyof typeof collections]["schema"], address: string) {
  return "facts" in schema.shape ? { $schema: address, name: "", facts: {} } : { $schema: address };
}
