import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location.js";
import { acceptedHashes, acceptedKinds, changedRecords, hashesOf } from "./hashes";
import { goldenDays } from "./questions";
import { viewsOn } from "./views";

/** At most so many records of a kind are named. */
const mostNamed = 12;

let database: Database;

beforeAll(async () => {
  database = await openDatabase(databaseUrl(repositoryRoot));
});
afterAll(() => database.$disconnect());

/** One line for each kind of view that is not as accepted. */
async function changesOn(day: string): Promise<string[]> {
  const gone = new Set(acceptedKinds(day));
  const told: string[] = [];
  for await (const kind of viewsOn(database, day)) {
    gone.delete(kind.kind);
    const changed = changedRecords(acceptedHashes(kind), hashesOf(kind));
    const rest = changed.length > mostNamed ? `, and ${changed.length - mostNamed} more` : "";
    if (changed.length > 0) told.push(`${kind.kind}: ${changed.slice(0, mostNamed).join(", ")}${rest}`);
  }
  return [...told, ...[...gone].map((kind) => `${kind}: no longer asked for`)];
}

describe("the golden views", () => {
  it.each(goldenDays)("are as accepted on %s", { timeout: 300_000 }, async (day) => {
    const changes = await changesOn(day);
    const advice = "`npm run views:diff` shows what changed, `npm run views:accept` accepts it";
    if (changes.length > 0) expect.fail([`these views of ${day} changed:`, ...changes, advice].join("\n"));
  });
});
