import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "@/lib/database/write-whole";
import { repositoryRoot } from "./command";
import { contentHash, sizeHash } from "./content-hash";
import { packageFile, type RunResult, runNode, runTypeScript } from "./run-program";

/** One thing that is built, from inputs that are checked by content; paths are relative to the root. */
export interface BuildStep {
  title: string;
  inputs: readonly string[];
  /** What must exist afterwards; a step whose output is gone or damaged runs again. */
  outputs: readonly string[];
  hashOutputs(root: string, paths: readonly string[]): string;
  /** Where the checksums of inputs and outputs are kept, beside what was built. */
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
  hashOutputs: contentHash,
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
  outputs: [
    "build/hundred-models.db",
    "build/hundred-models.db.sha256",
    "lib/database/generated/addresses.json",
  ],
  hashOutputs: contentHash,
  stamp: "build/database.stamp",
  run: () => runTypeScript("lib/cli/data-build.ts"),
};

const site: BuildStep = {
  title: "site",
  inputs: ["data", "prisma", "lib", "app", "components", "public", ...CONFIGURATION, ...LOCKED],
  outputs: [
    ".next/BUILD_ID",
    ".next/app-path-routes-manifest.json",
    ".next/build-manifest.json",
    ".next/prerender-manifest.json",
    ".next/required-server-files.json",
    ".next/routes-manifest.json",
    ".next/server",
    ".next/static",
  ],
  hashOutputs: sizeHash,
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
  const inputs = inputsOf(step);
  if (isFresh(step, inputs)) return;
  console.log(`Building the ${step.title} …`);
  forget(step);
  const { code, output } = await step.run();
  if (code !== 0) {
    if (output) console.error(output.trim());
    throw new Error(`the ${step.title} was not built (see above)`);
  }
  const missing = step.outputs.find((file) => !existsSync(join(repositoryRoot, file)));
  if (missing) throw new Error(`the ${step.title} was built, but ${missing} is not there`);
  stamp(step, inputs);
}

/** The checksum of what a step is built from, to be taken before it is read. */
export const inputsOf = (step: BuildStep) => contentHash(repositoryRoot, step.inputs);

/** Says that a step was built from inputs of this checksum, and what it left. */
export function stamp(step: BuildStep, inputs: string): void {
  writeWhole(join(repositoryRoot, step.stamp), stampOf(step, inputs));
}

/** Makes a step run again the next time. */
export function forget(step: BuildStep): void {
  rmSync(join(repositoryRoot, step.stamp), { force: true });
}

/** Whether what a step builds is there, from the inputs as they are now. */
export const isBuilt = (step: BuildStep) => isFresh(step, inputsOf(step));

const stampOf = (step: BuildStep, inputs: string) =>
  `${inputs} ${step.hashOutputs(repositoryRoot, step.outputs)}\n`;

function isFresh(step: BuildStep, inputs: string): boolean {
  const file = join(repositoryRoot, step.stamp);
  return existsSync(file) && readFileSync(file, "utf8") === stampOf(step, inputs);
}
