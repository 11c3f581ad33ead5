import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { contentChecksum } from "@/lib/database/checksum";
import { largeDataset, smallDataset } from "../support/small-dataset";
import { temporaryFolder } from "../support/temporary-folder";

const tableSql = readTableSql(repositoryRoot);

function startBuilding(file: string, edition: string, times: number): ChildProcess {
  const script = join(repositoryRoot, "tests/support/build-again.ts");
  return spawn(process.execPath, ["--import", "tsx", script, file, edition, String(times)], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Reads a whole database: its checksum must be the stored one, and its references sound. */
async function readWhole(file: string): Promise<string> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute("SELECT value FROM Meta WHERE key = 'checksum'");
  expect(await contentChecksum(client)).toBe(rows[0]?.value);
  expect((await client.execute("PRAGMA foreign_key_check")).rows).toEqual([]);
  client.close();
  return String(rows[0]?.value);
}

describe("a build under fire", () => {
  it("killed at ten moments leaves a whole database, the old one or the new", {
    timeout: 240_000,
  }, async () => {
    const file = join(temporaryFolder(), "site.db");
    const started = performance.now();
    await buildDatabase({ dataset: largeDataset("new"), tableSql, file });
    const duration = performance.now() - started;
    const after = await readWhole(file);
    await buildDatabase({ dataset: smallDataset(), tableSql, file });
    const before = await readWhole(file);
    let oldSurvived = 0;
    for (let moment = 0; moment < 10; moment += 1) {
      await buildDatabase({ dataset: smallDataset(), tableSql, file });
      const child = startBuilding(file, "new", 1);
      const end = once(child, "exit");
      await once(child.stdout ?? child, "data");
      await wait((duration * moment) / 10);
      child.kill("SIGKILL");
      await end;
      const found = await readWhole(file);
      expect([before, after]).toContain(found);
      if (found === before) oldSurvived += 1;
    }
    expect(oldSurvived).toBeGreaterThan(0);
    await buildDatabase({ dataset: smallDataset(), tableSql, file });
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  it("beside another build leaves one of the two, whole, while readers read", {
    timeout: 60_000,
  }, async () => {
    const file = join(temporaryFolder(), "site.db");
    await buildDatabase({ dataset: smallDataset(), tableSql, file });
    const children = [startBuilding(file, "one", 3), startBuilding(file, "two", 3)];
    const ends = Promise.all(children.map((child) => once(child, "exit")));
    let isRunning = true;
    void ends.then(() => {
      isRunning = false;
    });
    while (isRunning) {
      await readWhole(file);
      await wait(100);
    }
    expect((await ends).map(([code]) => code)).toEqual([0, 0]);
    await readWhole(file);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });
});
