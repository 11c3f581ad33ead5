import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metadata } from "next";
import { afterAll, beforeAll, vi } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { datasetOf } from "@/lib/dataset/dataset";
import { documentOf } from "./documents";
import { type Page, pageOf } from "./page";
import { pageElement } from "./routes";
import { world } from "./world";

/** A visited address: the page in its frame, and what its head says. */
interface Visit {
  page: Page;
  main: Page;
  metadata: Metadata;
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
 * Reads the page of an address as the server makes it.
 * @throws what its route throws, `notFound` among it
 */
export async function visit(address: string): Promise<Visit> {
  const { element, metadata } = await pageElement(address);
  const page = pageOf(element);
  return { page, main: page.all("main")[0] ?? page, metadata };
}

/** Where the route of an address leads on to, or `not found` where it finds nothing. @throws where it makes a page */
export async function endOf(address: string): Promise<string> {
  const end = await pageElement(address).then(
    () => undefined,
    (error: { digest?: string }) => error.digest ?? String(error),
  );
  if (end === undefined) throw new Error(`${address} makes a page`);
  const [kind, , target] = end.split(";");
  return kind === "NEXT_REDIRECT" ? String(target) : end === notFoundDigest ? "not found" : end;
}

const notFoundDigest = "NEXT_HTTP_ERROR_FALLBACK;404";
