import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { databaseUrl } from "../database/location.js";
import { takeCopy } from "./served-copy.js";
import { addressFromEnvironment, assertPortIsFree } from "./serving-address.js";
import { exitCodeOf, onPoliteEnd } from "./signals.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What being asked to end means at the moment: to end the build, or to give the answers under way.
 * @type {(signal: NodeJS.Signals) => void}
 */
let end = (signal) => process.exit(exitCodeOf(null, signal));

/**
 * `npm start`: builds what is missing or stale, then serves the site on PORT (3000) and HOSTNAME (127.0.0.1). It
 * serves in this very process, so that whoever watches over it sees how it ends. `--as-built` serves what is there.
 */
async function start() {
  onPoliteEnd((signal) => end(signal));
  const address = addressFromEnvironment(process.env);
  await assertPortIsFree(address);
  const isAsBuilt = process.argv.includes("--as-built");
  const code = isAsBuilt ? 0 : await build();
  if (code !== 0) process.exit(code);
  const { url, remove } = takeCopy(databaseUrl(ROOT));
  process.once("exit", remove);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: url });
  // Not before: Next reads the environment when it is loaded.
  const { serve } = await import("./serve.js");
  const { close } = await serve(address);
  end = (signal) => void close().then(() => process.exit(exitCodeOf(null, signal)));
  if (!isAsBuilt) await assertWell(address);
  console.log(`Serving on http://${address.host}:${address.port} (end it with Ctrl-C)`);
}

/**
 * Throws with the reason where the site would give wrong answers: its data is of another edition than its pages.
 * @param {import("./serving-address.js").ServingAddress} address
 */
async function assertWell({ port, host }) {
  const response = await fetch(`http://${host.includes(":") ? `[${host}]` : host}:${port}/api/health`);
  if (response.status !== 200) throw new Error((await response.json()).reason);
}

/**
 * Builds in a process of its own, which takes the compiler with it when it ends.
 * @returns {Promise<number>} its exit code
 */
async function build() {
  const flags = ["--import", "tsx", "lib/cli/build-all.ts"];
  const builder = spawn(process.execPath, flags, { cwd: ROOT, stdio: "inherit" });
  end = (signal) => void builder.kill(signal);
  const [code, signal] = await once(builder, "exit");
  return exitCodeOf(code, signal);
}

await start().catch((error) => {
  console.error(`could not start: ${String(error?.message ?? error).split("\n")[0]}`);
  process.exit(1);
});
