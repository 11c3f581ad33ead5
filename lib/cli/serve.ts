import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { repositoryRoot } from "./command";
import { packageFile } from "./run-program";

/** Where the site is served. */
export interface Address {
  port: number;
  host: string;
}

/**
 * The address that PORT and HOSTNAME ask for, by default 127.0.0.1:3000. Containers set HOSTNAME to the
 * machine's own name without anybody asking; that is taken as not set.
 */
export function addressFromEnvironment(env: Readonly<Record<string, string | undefined>>): Address {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is \`${env.PORT}\`; write a number from 1 to 65535`);
  }
  const host = env.HOSTNAME && env.HOSTNAME !== hostname() ? env.HOSTNAME : "127.0.0.1";
  return { port, host };
}

/** This machine under the only name with which Next's rewrites by proxy.ts stay inside the server. */
const LOOPBACK: Readonly<Record<string, string>> = { "127.0.0.1": "localhost" };

/** Starts Next for visitors or for development; the caller waits for it and ends it. */
export function startNext(mode: "start" | "dev", { port, host }: Address): ChildProcess {
  const next = packageFile("next", "dist/bin/next");
  const name = LOOPBACK[host] ?? host;
  // `localhost` shall mean 127.0.0.1, also where the machine knows it as ::1 too.
  const flags = ["--dns-result-order=ipv4first"];
  return spawn(process.execPath, [...flags, next, mode, "--port", String(port), "--hostname", name], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      NODE_ENV: mode === "start" ? "production" : "development",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: "inherit",
  });
}

/** Serves the built site until it is told to stop; returns its exit code. */
export async function serve(): Promise<number> {
  const address = addressFromEnvironment(process.env);
  await assertPortIsFree(address);
  console.log(`Serving on http://${address.host}:${address.port} (end it with Ctrl-C)`);
  const next = startNext("start", address);
  forwardSignals(() => next);
  return new Promise((resolve) => next.on("exit", (code) => resolve(code ?? 0)));
}

/**
 * Passes Ctrl-C and a polite end on to a child that may be replaced over time. Told to end, npm ends its
 * shell and leaves this process behind, so the end of the parent counts as well.
 */
export function forwardSignals(child: () => ChildProcess): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child().kill(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child().kill("SIGTERM");
  }, 500);
  watch.unref();
}

/** Throws a message that names the way out when something else listens at the address. */
export function assertPortIsFree({ port, host }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      const way = `choose another, as in \`PORT=${port === 65_535 ? 3000 : port + 1} npm start\``;
      reject(
        new Error(
          isTaken ? `port ${port} is taken; ${way}` : `cannot listen on ${host}:${port} (${error.code})`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
