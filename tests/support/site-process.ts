import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { repositoryRoot } from "@/lib/cli/command";

/** A site that is served by a process of its own. */
export interface SiteProcess {
  origin: string;
  port: number;
  process: ChildProcess;
  /** Ends it, with its exit code: null where a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What `npm start` hands to Node: the limits of its memory and the file. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
  return String(scripts.start).split(" ").slice(1);
}

/** Serves the site as it is built, on a free port; `env` adds to the environment. */
export async function startSite(env: Readonly<Record<string, string>> = {}): Promise<SiteProcess> {
  const port = await freePort();
  const served = spawn(process.execPath, [...startArguments(), "--as-built"], {
    cwd: repositoryRoot,
    env: { ...process.env, ...env, PORT: String(port), HOSTNAME: "127.0.0.1", npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilServed(served);
  const end = async (signal: NodeJS.Signals = "SIGTERM") => {
    served.kill(signal);
    const [code] = await once(served, "exit");
    return code as number | null;
  };
  return { origin, port, process: served, end };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Waits for the line by which the site says that it is served. */
function untilServed(served: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = "";
    served.stderr?.on("data", (text) => {
      told += text;
    });
    served.once("close", (code) => reject(new Error(told.trim() || `the site did not come up (${code})`)));
    served.stdout?.on("data", (text) => String(text).includes("Serving on") && resolve());
  });
}
