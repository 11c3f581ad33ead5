import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { databaseUrl } from "@/lib/database/location";
import { everything } from "@/lib/domain/moment";
import { momentFor } from "@/lib/queries/moment";
import { namesOf } from "@/lib/queries/names";
import { chipProfile } from "@/lib/queries/profile/chip";
import { authorityProfile, companyProfile } from "@/lib/queries/profile/company";
import { exportRuleProfile } from "@/lib/queries/profile/export-rule";
import { modelProfile } from "@/lib/queries/profile/model";
import {
  benchmarkProfile,
  claimProfile,
  computeProjectProfile,
  eventProfile,
  sourceProfile,
} from "@/lib/queries/profile/other";
import { regulationProfile } from "@/lib/queries/profile/regulation";
import { type CountingDatabase, openCounting } from "../support/counting-database";

const profiles = {
  companies: companyProfile,
  authorities: authorityProfile,
  models: modelProfile,
  chips: chipProfile,
  regulations: regulationProfile,
  "export-rules": exportRuleProfile,
  events: eventProfile,
  claims: claimProfile,
  benchmarks: benchmarkProfile,
  "compute-projects": computeProjectProfile,
  sources: sourceProfile,
} as const;
const kinds = Object.keys(profiles) as (keyof typeof profiles)[];

/** However much a page shows, it asks the database no more often than this. */
const mostStatements = 8;

let counting: CountingDatabase;
beforeAll(async () => {
  counting = await openCounting(databaseUrl(repositoryRoot));
});
afterAll(() => counting.close());

/** The record of a collection to which most others refer: its page has most to ask. */
async function busiest(collection: string): Promise<string> {
  const [row] = await counting.database.link.groupBy({
    by: ["to"],
    where: { to: { startsWith: `${collection}/` } },
    _count: true,
    orderBy: { _count: { to: "desc" } },
    take: 1,
  });
  const first = row?.to ?? (await counting.database.record.findFirst({ where: { collection } }))?.address;
  return String(first).replace(`${collection}/`, "");
}

describe("a list of addresses", () => {
  it("is asked for in one statement, however long", async () => {
    const rows = await counting.database.record.findMany({ select: { address: true } });
    counting.takeStatements();
    const names = await namesOf(
      counting.database,
      rows.map(({ address }) => address),
      everything,
    );
    expect(names.size).toBe(rows.length);
    expect(counting.takeStatements()).toHaveLength(1);
  });
});

describe.each(kinds)("a page of %s", (kind) => {
  it.each(["latest", "2026-09-20"])(`asks at most ${mostStatements} statements on %s`, async (day) => {
    const slug = await busiest(kind);
    const moment = await momentFor(counting.database, day);
    if (moment === undefined) throw new Error(`${day} is outside the data`);
    counting.takeStatements();
    const view = await profiles[kind](counting.database, slug, moment);
    const statements = counting.takeStatements();
    expect(view?.slug).toBe(slug);
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(mostStatements);
    // None twice, and the text of a record is read for the one that is drawn alone.
    expect(new Set(statements).size).toBe(statements.length);
    expect(
      statements.filter((statement) => /\bjson\b(?!_)/.test(statement.split(" FROM ")[0] ?? "")),
    ).toHaveLength(1);
  });
});
