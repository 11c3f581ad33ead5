import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { afterAll, beforeAll, vi } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { datasetOf } from "@/lib/dataset/dataset";
import { documentOf } from "./documents";
import { type Page, pageOf } from "./page";
import { world } from "./world";

/** A visited address: the page in its frame, and what its head says. */
export interface Visit {
  page: Page;
  main: Page;
  metadata: Metadata;
}

interface Route {
  default(props: object): Promise<ReactElement> | ReactElement;
  metadata?: Metadata;
  generateMetadata?(props: object): Promise<Metadata>;
}

/** Serves the small world, with some records added or replaced, to the pages visited by the tests of a file. */
export function serveWorld(records: Record<string, Record<string, unknown>> = {}): void {
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-world-"));
  beforeAll(async () => {
    const documents = Object.entries({ ...world, ...records }).map((one) => documentOf(...one));
    const file = join(folder, "site.db");
    await buildDatabase({ dataset: datasetOf(documents), tableSql: readTableSql(repositoryRoot), file });
    vi.stubEnv("DATABASE_URL", `file:${file}`);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
}

/**
 * Makes the page of an address as the site does: finds its route below `app/`, reads the database, renders.
 * @throws what the route throws, `notFound` among it
 */
export async function visit(address: string): Promise<Visit> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, day = "latest", path = pathname] = /^\/as-of\/([^/]+)(.*)$/.exec(pathname) ?? [];
  const { folder, params } = routeOf(path.split("/").filter(Boolean));
  const props = {
    params: Promise.resolve({ asOf: day, ...params }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  };
  const route = (await import(join(folder, "page.tsx"))) as Route;
  const frame = (await import(join(root, "layout.tsx"))) as Route;
  const page = pageOf(await frame.default({ ...props, children: await route.default(props) }));
  const [main] = page.all("main");
  const metadata = (await route.generateMetadata?.(props)) ?? route.metadata ?? {};
  return { page, main: main ?? page, metadata };
}

/** Where the route of an address leads on to, or `not found` where it finds nothing. @throws where it makes a page */
export async function endOf(address: string): Promise<string> {
  const end = await visit(address).then(
    () => undefined,
    (error: { digest?: string }) => error.digest ?? String(error),
  );
  if (end === undefined) throw new Error(`${address} makes a page`);
  const [kind, , target] = end.split(";");
  return kind === "NEXT_REDIRECT" ? String(target) : end === notFoundDigest ? "not found" : end;
}

const notFoundDigest = "NEXT_HTTP_ERROR_FALLBACK;404";
const root = join(repositoryRoot, "app/at/[asOf]");

/** The folder of a route, and what its address fills in: a folder of the very name before one in brackets. */
function routeOf(segments: readonly string[]): { folder: string; params: Record<string, string> } {
  let folder = root;
  const params: Record<string, string> = {};
  for (const segment of segments) {
    const open = readdirSync(folder).find((name) => /^\[\w+\]$/.test(name));
    const isNamed = existsSync(join(folder, segment));
    if (!isNamed && open === undefined) throw new Error(`no route leads to ${segments.join("/")}`);
    if (!isNamed && open !== undefined) params[open.slice(1, -1)] = segment;
    folder = join(folder, isNamed ? segment : (open ?? ""));
  }
  return { folder, params };
}
