import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot, runCommand } from "./command";
import { MIGRATION_FILE, schemaSql } from "./schema-sql";

/** `npm run db:sql`: writes the SQL of the Prisma schema; with `--check` only tells whether it is stale. */
await runCommand("usage: npm run db:sql [-- --check]", async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const file = join(repositoryRoot, MIGRATION_FILE);
  const wanted = await schemaSql(repositoryRoot);
  const isFresh = existsSync(file) && readFileSync(file, "utf8") === wanted;
  if (values.check && !isFresh) console.log(`${MIGRATION_FILE} is stale; run \`npm run db:sql\``);
  if (values.check) return isFresh ? 0 : 1;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  console.log(isFresh ? `${MIGRATION_FILE} is up to date.` : `${MIGRATION_FILE} written.`);
  return 0;
});
