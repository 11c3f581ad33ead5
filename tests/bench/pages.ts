import { once } from "node:events";
import { createServer } from "node:net";
import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";
import { startNext } from "@/lib/cli/serve";
import { type Measure, median } from "./measure";

const host = "127.0.0.1";

/** Pages that are made when they are asked for, by the day in their address. */
const pages: readonly (readonly [what: string, path: string])[] = [
  ["overview", ""],
  ["table of models, first rows", "/models"],
  ["profile of a model", "/models/qwen-7b"],
];

/** Builds the site if it is stale, so that pages can be measured. */
export const prepareSite = () =>
  buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database, BUILD_STEPS.site]);

/**
 * Serves the built site over a generated database and measures pages of past days: each run asks for another
 * day, so that every page is queried and rendered anew, and nothing comes from a cache of pages.
 */
export async function measurePages(file: string): Promise<Measure[]> {
  process.env.DATABASE_URL = `file:${file}`;
  const port = await freePort();
  const server = startNext("start", { port, host });
  try {
    await untilServed(port);
    const measures: Measure[] = [];
    for (const [number, [what, path]] of pages.entries()) {
      const load = (index: number) => read(port, `/as-of/2023-${monthOf(number)}-${dayOf(index)}${path}`);
      await load(27);
      measures.push({ what: `page: ${what}`, value: await median(12, load), unit: "ms" });
    }
    return measures;
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
    delete process.env.DATABASE_URL;
  }
}

const monthOf = (number: number) => String(number + 9).padStart(2, "0");
const dayOf = (index: number) => String(index + 1).padStart(2, "0");

async function read(port: number, path: string): Promise<void> {
  const response = await fetch(`http://${host}:${port}${path}`);
  await response.text();
  if (response.status !== 200) throw new Error(`${path} gave ${response.status}`);
}

async function untilServed(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(`http://${host}:${port}/about`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the site did not come up");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
