import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { contentChecksum } from "@/lib/database/checksum";
import { type Dataset, datasetOf } from "@/lib/dataset/dataset";
import { documentOf, soundRecords } from "../support/documents";
import { smallDataset } from "../support/small-dataset";
import { temporaryFolder } from "../support/temporary-folder";

const tableSql = readTableSql(repositoryRoot);

function build(file: string, dataset: Dataset = smallDataset()) {
  return buildDatabase({ dataset, tableSql, file });
}

async function ask(file: string, sql: string) {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute(sql);
  client.close();
  return rows;
}

describe("a build", () => {
  it("writes every record, fact, citation and reference", async () => {
    const file = join(temporaryFolder(), "site.db");
    const { counts, days } = await build(file);
    expect(counts).toMatchObject({
      Record: 5,
      Source: 1,
      Result: 1,
      Observation: 3,
      Citation: 4,
    });
    expect(days).toMatchObject({ first: "2020-01-01", newest: "2023-08-03" });
    const [size] = await ask(file, "SELECT * FROM Observation WHERE field = 'parametersTotal'");
    expect(size).toMatchObject({
      address: "models/maker-7b",
      number: 7e9,
      validFrom: "2023-08-03",
      validTo: "open",
      knownFrom: "2023-08-03",
    });
    const links = await ask(file, "SELECT role FROM Link WHERE \"to\" = 'companies/maker'");
    expect(links.map(({ role }) => role)).toEqual(["developer"]);
  });

  it("is the same for the same data, whatever the order of its files", async () => {
    const folder = temporaryFolder();
    const [one, other] = [join(folder, "one.db"), join(folder, "other.db")];
    const { edition } = await build(one);
    const backwards = Object.entries(soundRecords()).reverse();
    const documents = backwards.map(([address, value]) => documentOf(address, value));
    expect((await build(other, datasetOf(documents))).edition).toBe(edition);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it("has another edition for other data", async () => {
    const folder = temporaryFolder();
    const { edition } = await build(join(folder, "one.db"));
    const changed = smallDataset({
      "benchmarks/test": { name: "Test", unit: "%", range: [0, 99], higherIsBetter: true, facts: {} },
    });
    expect((await build(join(folder, "two.db"), changed)).edition).not.toBe(edition);
  });

  it("stores the checksum of its content, which a changed byte of it betrays", async () => {
    const file = join(temporaryFolder(), "site.db");
    await build(file);
    const client = createClient({ url: `file:${file}` });
    const { rows } = await client.execute("SELECT value FROM Meta WHERE key = 'checksum'");
    expect(await contentChecksum(client)).toBe(rows[0]?.value);
    await client.execute("UPDATE Observation SET number = 8 WHERE field = 'parametersTotal'");
    expect(await contentChecksum(client)).not.toBe(rows[0]?.value);
    client.close();
  });

  it("that fails leaves the old database as it was, and nothing beside it", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "site.db");
    await build(file);
    const before = readFileSync(file);
    const missing = {
      ...smallDataset(),
      links: [{ from: "models/maker-7b", to: "companies/nobody", role: "developer" }],
    };
    await expect(build(file, missing)).rejects.toThrow();
    await expect(buildDatabase({ dataset: smallDataset(), tableSql: "nonsense", file })).rejects.toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["site.db"]);
  });

  it("removes what killed builds left, not what a running one is writing", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "site.db");
    const dead = `${file}.999999999-abc.tmp`;
    const running = `${file}.${process.ppid}-abc.tmp`;
    for (const leftover of [dead, `${dead}-journal`, running]) writeFileSync(leftover, "");
    await build(file);
    expect([dead, `${dead}-journal`, running].map(existsSync)).toEqual([false, false, true]);
  });
});
