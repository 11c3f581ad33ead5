import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { openDatabase } from "@/lib/database/client";
import { sumFileOf, sumOf, takeCopy } from "@/lib/front/served-copy.js";
import { editionNow } from "@/lib/queries/health";
import { damages, flipBit, restore } from "../support/damage";
import { largeDataset } from "../support/small-dataset";
import { temporaryFolder } from "../support/temporary-folder";

const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
const whole = join(folder, "whole.db");
let edition: string;
beforeAll(async () => {
  const tableSql = readTableSql(repositoryRoot);
  edition = (await buildDatabase({ dataset: largeDataset("new"), tableSql, file: whole })).edition;
  // A busy machine is slow, not wrong.
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A database as `npm run data:build` leaves it. */
function built(): string {
  const file = join(temporaryFolder(), "site.db");
  restore(file, whole);
  writeFileSync(sumFileOf(file), sumOf(file));
  return file;
}

/** What is said of a database that cannot be served. */
function refusal(file: string): string {
  try {
    takeCopy(`file:${file}`).remove();
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
  return "served";
}

describe("the copy that is served", () => {
  it("answers as before, whatever becomes of the file under the running server", async () => {
    const file = built();
    const { url, remove } = takeCopy(`file:${file}`);
    onTestFinished(remove);
    const database = await openDatabase(url);
    onTestFinished(() => database.$disconnect());
    const records = await database.record.count();
    for (const [way, damage] of Object.entries(damages)) {
      damage(file);
      expect([way, await editionNow(database)]).toEqual([way, edition]);
      expect(await database.record.count()).toBe(records);
      restore(file, whole);
    }
  });

  it("is refused in one line that says what to do, where the file is not what was built", () => {
    const file = built();
    for (const [way, damage] of Object.entries(damages)) {
      damage(file);
      expect(refusal(file), way).toMatch(/^(there is no|the) database .* run `npm run data:build`$/);
      restore(file, whole);
      expect(refusal(file)).toBe("served");
    }
    writeFileSync(sumFileOf(file), "");
    expect(refusal(file)).toContain("not as it was built");
  });

  it("is refused after any one of thirty flipped bits", () => {
    const file = built();
    const { size } = statSync(file);
    for (let flip = 0; flip < 30; flip += 1) {
      // Spread over the file by a step that has no part in common with the length of a page.
      flipBit(file, (flip * 104_729 + 7) % size, flip % 8);
      expect(refusal(file), `flip ${flip}`).toContain("not as it was built");
      restore(file, whole);
    }
  });

  it("cannot be written to by others, goes with its process, and is tidied up after a killed one", () => {
    const file = built();
    writeFileSync(`${file}.served-999999999`, "left behind");
    const { url, remove } = takeCopy(`file:${file}`);
    const copy = url.slice("file:".length);
    expect(statSync(copy).mode & 0o222).toBe(0);
    expect(existsSync(`${file}.served-999999999`)).toBe(false);
    remove();
    expect(readdirSync(join(file, ".."))).toEqual([basename(file), basename(sumFileOf(file))]);
  });

  it("is not made of a server, and its checksum is one that sha256sum can check", () => {
    expect(takeCopy("libsql://example.org").url).toBe("libsql://example.org");
    const file = built();
    expect(readFileSync(sumFileOf(file), "utf8")).toMatch(/^[0-9a-f]{64} {2}site\.db\n$/);
  });
});
