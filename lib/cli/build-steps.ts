import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "./command";
import { contentHash } from "./content-hash";
import { packageFile, type RunResult, runNode, runTypeScript } from "./run-program";

/** One thing that is built, from inputs that are checked by content; paths are relative to the root. */
export interface BuildStep {
  title: string;
  inputs: readonly string[];
  /** What must exist afterwards; a step whose output is gone runs again. */
  outputs: readonly string[];
  /** Where the checksum of the inputs is kept, beside what was built. */
  stamp: string;
  run(): Promise<RunResult>;
}

const LOCKED = ["package.json", "package-lock.json"];
const DATABASE_INPUTS = [
  "data",
  "prisma",
  "lib/schema",
  "lib/records",
  "lib/domain",
  "lib/checks",
  "lib/dataset",
  "lib/database",
];
const CONFIGURATION = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "proxy.ts"];

const prismaClient: BuildStep = {
  title: "Prisma client",
  inputs: ["prisma/schema.prisma", "prisma.config.ts", ...LOCKED],
  outputs: ["lib/database/generated/prisma/client.ts"],
  stamp: "lib/database/generated/client.stamp",
  // Generating needs no schema engine, but Prisma downloads one unless it is told of a file that exists.
  run: () =>
    runNode([packageFile("prisma", "build/index.js"), "generate"], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: join(repositoryRoot, "package.json"), CHECKPOINT_DISABLE: "1" },
      output: "keep",
    }),
};

const database: BuildStep = {
  title: "database",
  inputs: [...DATABASE_INPUTS, "lib/cli/data-build.ts", ...LOCKED],
  outputs: ["build/hundred-models.db", "lib/database/generated/addresses.json"],
  stamp: "build/database.stamp",
  run: () => runTypeScript("lib/cli/data-build.ts"),
};

const site: BuildStep = {
  title: "site",
  inputs: ["data", "prisma", "lib", "app", "components", "public", ...CONFIGURATION, ...LOCKED],
  outputs: [".next/BUILD_ID"],
  stamp: ".next/site.stamp",
  run: () =>
    runNode([packageFile("next", "dist/bin/next"), "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    }),
};

/** Everything that is built, each by name. */
export const BUILD_STEPS = { prismaClient, database, site };

/** Builds what is missing or stale, in order. The first step that fails ends it with an error of one line. */
export async function buildStale(steps: readonly BuildStep[]): Promise<void> {
  for (const step of steps) await buildIfStale(step);
}

async function buildIfStale(step: BuildStep): Promise<void> {
  const hash = contentHash(repositoryRoot, step.inputs);
  if (isFresh(step, hash)) return;
  console.log(`Building the ${step.title} …`);
  const stamp = join(repositoryRoot, step.stamp);
  rmSync(stamp, { force: true });
  const { code, output } = await step.run();
  if (code !== 0) {
    if (output) console.error(output.trim());
    throw new Error(`the ${step.title} was not built (see above)`);
  }
  const missing = step.outputs.find((file) => !existsSync(join(repositoryRoot, file)));
  if (missing) throw new Error(`the ${step.title} was built, but ${missing} is not there`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function isFresh(step: BuildStep, hash: string): boolean {
  const stamp = join(repositoryRoot, step.stamp);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hash) return false;
  return step.outputs.every((file) => existsSync(join(repositoryRoot, file)));
}
