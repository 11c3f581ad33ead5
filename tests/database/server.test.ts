import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { readMeta } from "@/lib/queries/meta";
import { currentDatabase } from "@/lib/server/database";
import { capacity, remember } from "@/lib/server/remember";
import { weightOf } from "@/lib/server/weight";
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
  it("is opened once and kept, so that a process answers from one edition, whatever is built meanwhile", async () => {
    const { edition } = await build();
    const before = await currentDatabase();
    const count = await before.database.record.count();
    await build(another);
    expect(await currentDatabase()).toEqual(before);
    expect((await readMeta(before.database)).edition).toBe(edition);
    expect(await before.database.record.count()).toBe(count);
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
  it("is asked once for each set of arguments", async () => {
    await build();
    const ask = vi.fn(async () => "answer");
    await Promise.all([remember("question", [1], ask), remember("question", [1], ask)]);
    expect(ask).toHaveBeenCalledTimes(1);
    await remember("question", [2], ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("does not keep a failure", async () => {
    await build();
    const ask = vi.fn().mockRejectedValueOnce(new Error("no answer")).mockResolvedValueOnce("answer");
    await expect(remember("failing", [], ask)).rejects.toThrow("no answer");
    expect(await remember("failing", [], ask)).toBe("answer");
  });

  it("forgets the least recently asked when all of it grows too heavy", async () => {
    await build();
    const size = capacity / 8;
    const ask = vi.fn(async () => Buffer.alloc(size));
    for (let index = 0; index < 8; index += 1) await remember("heavy", [index], ask);
    expect(ask).toHaveBeenCalledTimes(8);
    // The first went when the last came; what was asked again since stays longer.
    await remember("heavy", [1], ask);
    expect(ask).toHaveBeenCalledTimes(8);
    await remember("heavy", [0], ask);
    expect(ask).toHaveBeenCalledTimes(9);
    await remember("heavy", [1], ask);
    expect(ask).toHaveBeenCalledTimes(9);
    await remember("heavy", [2], ask);
    expect(ask).toHaveBeenCalledTimes(10);
  });

  it("keeps no answer that is heavier than all that may be kept", async () => {
    await build();
    const ask = vi.fn(async () => Buffer.alloc(capacity + 1));
    await remember("too heavy", [], ask);
    await remember("too heavy", [], ask);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe("the weight of a view", () => {
  it("grows with what it holds, and counts what stands in it twice once", () => {
    const row = { name: "百模", numbers: [1, 2, 3], none: null };
    expect(weightOf([row])).toBeGreaterThan(weightOf([{}]));
    expect(weightOf([row, row]) - weightOf([row])).toBeLessThan(
      weightOf([row, { ...row }]) - weightOf([row]),
    );
    expect(weightOf("a".repeat(1_000))).toBeGreaterThanOrEqual(2_000);
    expect(weightOf(Buffer.alloc(5_000))).toBeGreaterThanOrEqual(5_000);
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(weightOf(circle)).toBeLessThan(100);
  });
});
