import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/** The Prisma schema, relative to the root of the project. */
const SCHEMA_FILE = "prisma/schema.prisma";
/** The SQL that makes the tables of the schema in an empty database, relative to the root. */
export const MIGRATION_FILE = "prisma/migrations/0_init/migration.sql";

/**
 * The SQL that makes the tables of the Prisma schema in an empty database. Prisma's own command line would
 * download an engine for it; this is the same engine as WebAssembly from a package. It is internal to
 * Prisma, so nothing but the command that writes the SQL and the test that finds drift may call it.
 */
export async function schemaSql(root: string): Promise<string> {
  await loadEngine();
  const schema = { path: "schema.prisma", content: readFileSync(join(root, SCHEMA_FILE), "utf8") };
  const adapter = bindSqlAdapterFactory(new PrismaLibSql({ url: ":memory:" }));
  const opened = await engine.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    adapter,
  );
  const { stdout } = await opened.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  opened.free();
  if (!stdout) throw new Error(`the schema engine returned no SQL for ${SCHEMA_FILE}`);
  return `-- Written by \`npm run db:sql\` from ${SCHEMA_FILE}; do not edit.\n${stdout}`;
}

let isLoaded = false;

/** Instantiates the engine by hand: Node imports `.wasm` files only behind a flag. */
async function loadEngine(): Promise<void> {
  if (isLoaded) return;
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(join(script, "..", "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  const { __wbg_set_wasm: setWasm } = engine as unknown as { __wbg_set_wasm(exports: unknown): void };
  setWasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  isLoaded = true;
}
