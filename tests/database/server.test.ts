import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { readMeta } from "@/lib/queries/meta";
import { currentDatabase } from "@/lib/server/database";
import { remember } from "@/lib/server/remember";
import { smallDataset } from "../support/small-dataset";
import { temporaryFolder } from "../support/temporary-folder";

vi.mock("server-only", () => ({}));

const tableSql = readTableSql(repositoryRoot);
let file: string;

const build = (records: Record<string, unknown> = {}) =>
  buildDatabase({ dataset: smallDataset(records), tableSql, file });
const another = {
  "companies/other": { name: "Other", kind: "company", segment: "cloud", country: "China", facts: {} },
};

beforeEach(() => {
  file = join(temporaryFolder(), "site.db");
  vi.stubEnv("DATABASE_URL", `file:${file}`);
});
afterEach(() => vi.unstubAllEnvs());

describe("the database of the site", () => {
  it("is opened once, and anew when a build has replaced it; the old one still answers who asked before", async () => {
    const { edition } = await build();
    const before = await currentDatabase();
    expect(await currentDatabase()).toEqual(before);
    const { edition: next } = await build(another);
    const after = await currentDatabase();
    expect((await readMeta(after.database)).edition).toBe(next);
    expect((await readMeta(before.database)).edition).toBe(edition);
    expect(await before.database.record.count()).toBe((await after.database.record.count()) - 1);
  });

  it("says what to do where there is none, and is found once it is built", async () => {
    await expect(currentDatabase()).rejects.toThrow("npm run data:build");
    writeFileSync(file, "no database at all, but long enough to be taken for one".repeat(100));
    await expect(currentDatabase()).rejects.toThrow();
    rmSync(file);
    const { edition } = await build();
    expect((await readMeta((await currentDatabase()).database)).edition).toBe(edition);
  });
});

describe("what the site remembers", () => {
  it("is asked once for each state of the data and set of arguments", async () => {
    await build();
    const ask = vi.fn(async () => "answer");
    await Promise.all([remember("question", [1], ask), remember("question", [1], ask)]);
    expect(ask).toHaveBeenCalledTimes(1);
    await remember("question", [2], ask);
    expect(ask).toHaveBeenCalledTimes(2);
    await build(another);
    await remember("question", [1], ask);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it("does not keep a failure", async () => {
    await build();
    const ask = vi.fn().mockRejectedValueOnce(new Error("no answer")).mockResolvedValueOnce("answer");
    await expect(remember("failing", [], ask)).rejects.toThrow("no answer");
    expect(await remember("failing", [], ask)).toBe("answer");
  });

  it("forgets the least recently asked beyond its bound", async () => {
    await build();
    const ask = vi.fn(async () => "answer");
    await remember("bound", ["first"], ask);
    for (let index = 0; index < 600; index += 1) await remember("bound", [index], ask);
    expect(ask).toHaveBeenCalledTimes(601);
    await remember("bound", [599], ask);
    expect(ask).toHaveBeenCalledTimes(601);
    await remember("bound", ["first"], ask);
    expect(ask).toHaveBeenCalledTimes(602);
  });
});
