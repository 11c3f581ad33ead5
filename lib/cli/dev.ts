import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import {
  addressFromEnvironment,
  assertPortIsFree,
  type ServingAddress,
} from "@/lib/front/serving-address.js";
import { exitCodeOf, onPoliteEnd } from "@/lib/front/signals.js";
import { BUILD_STEPS, buildStale } from "./build-steps";
import { repositoryRoot, runCommand } from "./command";
import { packageFile, runTypeScript } from "./run-program";

/** Editors write a file in several strokes; this long without another counts as done. */
const QUIET_MILLISECONDS = 300;

/** Servers that were ended on purpose, to make way for the next. */
const replaced = new WeakSet<ChildProcess>();

/**
 * `npm run dev`: serves the site for development and, after every change in `data/`, checks the data,
 * builds the database anew and starts Next again on it. Slips in the data are printed; the site stays.
 */
await runCommand("usage: [PORT=3000] [HOSTNAME=127.0.0.1] npm run dev", async () => {
  const address = addressFromEnvironment(process.env);
  await assertPortIsFree(address);
  await buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database]);
  let next = startNext(address);
  let isEnding = false;
  onPoliteEnd((signal) => {
    isEnding = true;
    next.kill(signal);
  });
  watchData(async () => {
    if (isEnding || !(await isRebuilt())) return;
    await end(next);
    next = startNext(address);
    endWith(next);
  });
  endWith(next);
  return 0;
});

/** Ends this command when the server ends by itself, not when it is replaced. */
function endWith(next: ChildProcess): void {
  next.once("exit", (code, signal) => {
    if (!replaced.has(next)) process.exit(exitCodeOf(code, signal));
  });
}

function startNext({ port, host }: ServingAddress): ChildProcess {
  const next = packageFile("next", "dist/bin/next");
  // Next's rewrites by proxy.ts stay inside the server only under this name, which shall mean 127.0.0.1.
  const name = host === "127.0.0.1" ? "localhost" : host;
  const flags = ["--dns-result-order=ipv4first", next, "dev", "--port", String(port), "--hostname", name];
  return spawn(process.execPath, flags, {
    cwd: repositoryRoot,
    env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
}

function end(next: ChildProcess): Promise<void> {
  replaced.add(next);
  return new Promise((resolve) => {
    next.once("exit", () => resolve());
    next.kill("SIGTERM");
  });
}

/** Checks the data and builds the database; false when either fails, which then has told why. */
async function isRebuilt(): Promise<boolean> {
  const check = await runTypeScript("lib/cli/data-check.ts");
  if (check.code !== 0) {
    console.log("The data has slips; the site keeps the last good database.");
    return false;
  }
  try {
    await buildStale([BUILD_STEPS.database]);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Calls back once after each burst of changes in `data/`, never twice at the same time. */
function watchData(changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(join(repositoryRoot, "data"), { recursive: true }, (_event, file) => {
    if (file !== null && !file.endsWith(".json")) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, QUIET_MILLISECONDS);
  });
}
