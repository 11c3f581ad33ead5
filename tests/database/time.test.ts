import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { buildDatabase, readTableSql } from "@/lib/database/build";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location";
import type { Dataset } from "@/lib/dataset/dataset";
import { factsAsOf, valueOn } from "@/lib/domain/as-of";
import { standingOn } from "@/lib/domain/claim-verdict";
import { existsOn } from "@/lib/domain/existence";
import { exportRuleStateOn } from "@/lib/domain/export-rule-state";
import type { Moment } from "@/lib/domain/moment";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { readMeta } from "@/lib/queries/meta";
import { factsOn, historiesOf } from "@/lib/queries/observations";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { Fact } from "@/lib/schema/fact";
import type { Day } from "@/lib/schema/partial-date";
import { collectionNames } from "@/lib/schema/slug";
import { newestOn, pastOn } from "../support/moments";
import { realDataset } from "../support/real-dataset";
import { smallDataset } from "../support/small-dataset";
import { anyDate, anyDay } from "../unit/domain/arbitraries";

interface Held {
  address: string;
  field: string;
  value: string | null;
}

/** What the plain question of a stranger gives: the observations that hold on a day, of records that had begun. */
const heldOn = (database: Database, day: Day) =>
  database.$queryRawUnsafe<Held[]>(
    `SELECT Observation.address, field, value FROM Observation JOIN Record USING (address)
     WHERE validFrom <= ?1 AND validTo > ?1 AND begins <= ?1 AND NOT isDerived ORDER BY 1, 2`,
    day,
  );

/** The same by the rules of the domain, run on the records. */
function heldByRules({ records }: Dataset, moment: Moment): Held[] {
  const held = collectionNames.flatMap((collection) =>
    [...records[collection]].flatMap(([slug, record]) => {
      if (!existsOn(collection, record as never, moment) || !("facts" in record)) return [];
      const views = factsAsOf(record.facts as Record<string, Fact>, factFieldsOf(collection), moment);
      return Object.entries(views).flatMap(([field, view]): Held[] => {
        if (view.state !== "known" && view.state !== "missing") return [];
        const { value } = view.observation;
        return [
          {
            address: `${collection}/${slug}`,
            field,
            value: value === undefined ? null : JSON.stringify(value),
          },
        ];
      });
    }),
  );
  const keyOf = ({ address, field }: Held) => `${address} ${field}`;
  return held.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The question and the rules give one answer; compared as text first, since most answers are long and equal. */
async function expectOneAnswer(database: Database, dataset: Dataset, day: Day): Promise<void> {
  const [asked, ruled] = [await heldOn(database, day), heldByRules(dataset, pastOn(day))];
  if (JSON.stringify(asked) !== JSON.stringify(ruled)) expect(asked).toEqual(ruled);
}

describe("what holds on a day, of random facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "hundred-models-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const dated = <Value>(value: fc.Arbitrary<Value>) => {
    const dates = fc.record({ since: fc.option(anyDate), until: fc.option(anyDate) });
    const observation = fc.tuple(value, dates).map(([found, { since, until }]) => ({
      value: found,
      ...(since !== null && { since }),
      ...(until !== null && { until }),
      sources: [] as string[],
    }));
    const selector = ({ since = "" }: { since?: string }) => since;
    return fc.uniqueArray(observation, { minLength: 1, maxLength: 4, selector });
  };
  const anyModel = fc
    .record({
      announced: dated(anyDate),
      released: dated(anyDate),
      contextTokens: dated(fc.integer({ min: 128, max: 1_000_000 })),
      priceInput: dated(fc.constant({ amount: 1, currency: "USD" })),
    })
    .map((facts) => ({ name: "Model", developer: "maker", category: "language", facts }));

  it("is one WHERE clause, equal to the rules of the domain", { timeout: 120_000 }, async () => {
    const file = join(folder, "random.db");
    const batch = fc.tuple(
      fc.array(anyModel, { minLength: 40, maxLength: 40 }),
      fc.array(anyDay, { minLength: 25, maxLength: 25 }),
    );
    await fc.assert(
      fc.asyncProperty(batch, async ([models, days]) => {
        const dataset = smallDataset(
          Object.fromEntries(models.map((model, index) => [`models/random-${index}`, model])),
        );
        const { days: known } = await buildDatabase({
          dataset,
          tableSql: readTableSql(repositoryRoot),
          file,
        });
        const database = await openDatabase(`file:${file}`);
        for (const day of days.filter((one) => one < known.newest))
          await expectOneAnswer(database, dataset, day);
        await database.$disconnect();
      }),
      { numRuns: 8 },
    );
  });
});

describe("what holds on fifty days, of all facts of the data", () => {
  let database: Database;
  let days: Day[] = [];
  const dataset = realDataset();

  beforeAll(async () => {
    database = await openDatabase(databaseUrl(repositoryRoot));
    const { changes } = (await readMeta(database)).days;
    days = Array.from(
      { length: 50 },
      (_, index) => changes[Math.floor((index * (changes.length - 1)) / 50)] ?? changes[0] ?? "2017-01-01",
    );
  });
  afterAll(() => database.$disconnect());

  it("is one WHERE clause, equal to the rules of the domain", { timeout: 120_000 }, async () => {
    expect(new Set(days).size).toBe(50);
    for (const day of days) await expectOneAnswer(database, dataset, day);
  });

  it("is read in one statement with all that a page tells of it", { timeout: 120_000 }, async () => {
    const { newest } = (await readMeta(database)).days;
    const moments = [newestOn(newest), ...days.filter((_, index) => index % 10 === 5).map(pastOn)];
    for (const collection of collectionNames) {
      const records = [...dataset.records[collection]].filter(([, record]) => "facts" in record);
      const histories = await historiesOf(database, [
        { addresses: records.map(([slug]) => `${collection}/${slug}`) },
      ]);
      for (const moment of moments) {
        for (const [slug, record] of records) {
          if (!existsOn(collection, record as never, moment)) continue;
          const facts = ("facts" in record ? record.facts : {}) as Record<string, Fact>;
          const read = factsOn(histories, { collection, address: `${collection}/${slug}` }, moment);
          expect(read).toEqual(factsAsOf(facts, factFieldsOf(collection), moment));
        }
      }
    }
  });

  it("includes where each rule and each claim stood", async () => {
    for (const day of days) {
      const rows = await database.observation.findMany({
        where: {
          isDerived: true,
          record: { begins: { lte: day } },
          validFrom: { lte: day },
          validTo: { gt: day },
        },
        select: { address: true, value: true, since: true },
      });
      const stood = rows.map(({ address, value, since }) => [address, JSON.parse(value ?? "null"), since]);
      expect(stood.sort()).toEqual(statesByRules(dataset, pastOn(day)).sort());
    }
  });
});

/** Where each rule and claim of a day stood, and since when, by the rules of the domain. */
function statesByRules({ records }: Dataset, moment: Moment): unknown[][] {
  const regulations = [...records.regulations].map(([slug, record]) => {
    const { state, since } = regulationStatusOn(record, moment.read);
    return [`regulations/${slug}`, state, since?.date];
  });
  const claims = [...records.claims].map(([slug, record]) => {
    const { verdict, decidedBy } = standingOn(record, moment.read);
    return [`claims/${slug}`, verdict, decidedBy?.date ?? record.date];
  });
  const rules = [...records["export-rules"]].map(([slug, record]) => {
    const state = exportRuleStateOn(record, moment);
    const deciding = { "in-force": "effective", ended: "ended", announced: "" }[state];
    const since = valueOn((record.facts as Record<string, Fact<string>>)[deciding], moment);
    return [`export-rules/${slug}`, state, since ?? null];
  });
  const exists = ([address]: unknown[]) => {
    const [collection, slug = ""] = String(address).split("/") as [keyof Dataset["records"], string];
    return existsOn(collection, records[collection].get(slug) as never, moment);
  };
  return [...regulations, ...claims, ...rules].filter(exists);
}
