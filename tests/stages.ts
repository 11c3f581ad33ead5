import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";
import { repositoryRoot } from "@/lib/cli/command";
import { packageFile, runNode, runProgram, runTypeScript } from "@/lib/cli/run-program";
import { findChromium } from "./chromium";

/** Tests that passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** One part of a test run. A failed stage returns at least one failure or throws with one clear line. */
export interface Stage {
  name: string;
  run(): Promise<Counts>;
}

/** Where test runners write their counts, relative to the root. */
const VITEST_REPORT = "test-results/vitest.json";
const PLAYWRIGHT_REPORT = "test-results/playwright.json";

const NOTHING: Counts = { passed: 0, failed: 0 };
const LAYERED = ["app", "components", "lib", "tests", "*.ts"];

/** Everything a test run does, in order; each stage may rely on those before it. */
export const STAGES: readonly Stage[] = [
  { name: "data:check", run: () => command("lib/cli/data-check.ts") },
  { name: "data:schema", run: () => command("lib/cli/data-schema.ts", ["--check"]) },
  { name: "db:sql", run: () => command("lib/cli/write-sql.ts", ["--check"]) },
  { name: "build data", run: () => built(BUILD_STEPS.prismaClient, BUILD_STEPS.database) },
  { name: "types of routes", run: () => tool("next", "dist/bin/next", ["typegen"]) },
  {
    name: "typecheck",
    run: () => tool("typescript", "bin/tsc", ["--noEmit", "--project", "tsconfig.check.json"]),
  },
  { name: "lint", run: () => tool("@biomejs/biome", "bin/biome", ["check", "."]) },
  { name: "layers", run: layers },
  { name: "vitest", run: vitest },
  { name: "browser", run: browser },
  { name: "build site", run: () => built(BUILD_STEPS.site) },
  { name: "playwright", run: playwright },
];

async function command(file: string, args: readonly string[] = []): Promise<Counts> {
  return outcome((await runTypeScript(file, args)).code);
}

async function tool(name: string, file: string, args: readonly string[]): Promise<Counts> {
  return outcome((await runNode([packageFile(name, file), ...args])).code);
}

async function built(...steps: Parameters<typeof buildStale>[0]): Promise<Counts> {
  await buildStale(steps);
  return NOTHING;
}

function layers(): Promise<Counts> {
  const config = ["--config", ".dependency-cruiser.mjs", "--output-type", "err-long"];
  return tool("dependency-cruiser", "bin/dependency-cruise.mjs", [...config, ...LAYERED]);
}

async function vitest(): Promise<Counts> {
  rmSync(join(repositoryRoot, VITEST_REPORT), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST_REPORT}`];
  const { failed } = await tool("vitest", "vitest.mjs", ["run", ...reporters]);
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(VITEST_REPORT);
  return { passed: report?.numPassedTests ?? 0, failed: Math.max(failed, report?.numFailedTests ?? 0) };
}

async function playwright(): Promise<Counts> {
  rmSync(join(repositoryRoot, PLAYWRIGHT_REPORT), { force: true });
  const { failed } = await tool("@playwright/test", "cli.js", ["test"]);
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    PLAYWRIGHT_REPORT,
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected, failed: Math.max(failed, unexpected + flaky) };
}

/** Finds a browser, or installs one: with apt-get on Debian as root, else through Playwright. */
async function browser(): Promise<Counts> {
  if (findChromium()) return NOTHING;
  if (process.env.CHROMIUM_PATH) throw new Error("CHROMIUM_PATH names a file that does not exist");
  console.log("No Chromium found; installing it …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await installWithApt();
  else await tool("@playwright/test", "cli.js", ["install", "chromium"]);
  if (findChromium()) return NOTHING;
  throw new Error("no Chromium and none could be installed; install it and name it in CHROMIUM_PATH");
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-qq"], { env, output: "keep" });
  const packages = ["chromium", "fonts-noto-cjk"];
  await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}

function outcome(code: number): Counts {
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

function readReport<Report>(file: string): Report | undefined {
  const path = join(repositoryRoot, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}
