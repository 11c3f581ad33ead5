import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { BUILD_STEPS, buildStale } from "@/lib/cli/build-steps";
import { repositoryRoot } from "@/lib/cli/command";
import { runTypeScript } from "@/lib/cli/run-program";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { databaseFile } from "@/lib/database/location.js";
import { sumFileOf, sumOf } from "@/lib/front/served-copy.js";
import { damages, restore } from "../support/damage";
import { realDataset } from "../support/real-dataset";
import { type SiteProcess, startSite } from "../support/site-process";

test.describe.configure({ mode: "serial" });

const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
const file = join(folder, "site.db");
const whole = join(repositoryRoot, databaseFile);
let site: SiteProcess;

test.beforeAll(async () => {
  copyFileSync(whole, file);
  writeFileSync(sumFileOf(file), sumOf(file));
  site = await startSite({ DATABASE_URL: `file:${file}` });
});
test.afterAll(async () => {
  await site.end();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (path: string) => {
  const response = await fetch(site.origin + path);
  return { status: response.status, text: await response.text() };
};

/** Puts an edition into the file's place in which one model is renamed and one is new. */
async function buildNextEdition(): Promise<string> {
  const { records, ...rest } = realDataset();
  const model = records.models.get("qwen-7b");
  if (model === undefined) throw new Error("the record is gone; choose another");
  const models = new Map(records.models)
    .set("qwen-7b", { ...model, name: "Qwen-7B Renamed" })
    .set("qwen-7b-newcomer", { ...model, name: "Qwen-7B Newcomer" });
  const dataset = { ...rest, records: { ...records, models } };
  return (await buildDatabase({ dataset, tableSql: readTableSql(repositoryRoot), file })).edition;
}

/** Addresses of every kind that tell of models; those of past days are asked for the first time here. */
const telling = [
  "/",
  "/models",
  "/models/qwen-7b",
  "/as-of/2024-02-06/models/qwen-7b",
  "/as-of/2024-02-07",
  "/sources/qwen-7b-readme",
  "/search?q=qwen-7b",
  "/compare/models?ids=qwen-7b,deepseek-r1",
  "/data-files/latest/models",
  "/data-files/2024-02-05/models",
  "/data-files/names",
  "/api/records/models/qwen-7b.json",
  "/api/collections/models.json",
  "/api/tables/models.csv?q=qwen-7b",
  "/api/dataset.json",
];

test("a new edition of the data changes no answer of a running server", async () => {
  const edition = await buildNextEdition();
  for (const path of telling) {
    const { status, text } = await read(path);
    expect([path, status]).toEqual([path, 200]);
    for (const sign of ["Renamed", "Newcomer", "newcomer", edition])
      expect([path, sign, text.includes(sign)]).toEqual([path, sign, false]);
  }
  for (const path of ["/models/qwen-7b-newcomer", "/as-of/2024-02-08/models/qwen-7b-newcomer"])
    expect((await read(path)).status).toBe(404);
});

test("a database that goes bad under a running server changes no answer", async () => {
  const health = await read("/api/health");
  for (const [number, [way, damage]] of Object.entries(damages).entries()) {
    restore(file, whole);
    damage(file);
    expect([way, await read("/api/health")]).toEqual([way, health]);
    for (const path of [
      `/as-of/2024-04-${number + 10}/models`,
      `/search?q=qwen+${number}`,
      "/api/open-work.csv",
    ])
      expect([way, path, (await read(path)).status]).toEqual([way, path, 200]);
  }
});

test("a bad database is refused at start, in one line", async () => {
  for (const [way, damage] of Object.entries(damages)) {
    restore(file, whole);
    damage(file);
    await expect(startSite({ DATABASE_URL: `file:${file}` }), way).rejects.toThrow(
      /^could not start: .*run `npm run data:build`$/,
    );
  }
});

test("the data of another edition than the pages' is told by the health address", async () => {
  rmSync(file, { recursive: true, force: true });
  await buildNextEdition();
  writeFileSync(sumFileOf(file), sumOf(file));
  const other = await startSite({ DATABASE_URL: `file:${file}` });
  try {
    const response = await fetch(`${other.origin}/api/health`);
    expect(response.status).toBe(503);
    expect((await response.json()).reason).toMatch(/^the pages are of edition .*, the data of /);
    expect(response.headers.get("cache-control")).toBe("no-store");
  } finally {
    await other.end();
  }
});

test("what data:build has built, npm start does not build again", async () => {
  const built = await runTypeScript("lib/cli/data-build.ts", [], { output: "keep" });
  expect(built.code).toBe(0);
  const { mtimeMs } = statSync(whole);
  await buildStale([BUILD_STEPS.prismaClient, BUILD_STEPS.database]);
  expect(statSync(whole).mtimeMs).toBe(mtimeMs);
});
