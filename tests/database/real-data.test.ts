import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { type Database, openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location.js";
import { factsAsOf, textAsOf } from "@/lib/domain/as-of";
import { standingOn } from "@/lib/domain/claim-verdict";
import type { Moment } from "@/lib/domain/moment";
import { findNames } from "@/lib/domain/name-search";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { begunBy } from "@/lib/queries/begun";
import { filesOf } from "@/lib/queries/collection-file";
import { countsAsOf } from "@/lib/queries/counts";
import { findableNames } from "@/lib/queries/findable-names";
import { readMeta } from "@/lib/queries/meta";
import { momentFor } from "@/lib/queries/moment";
import { namesOf } from "@/lib/queries/names";
import { type Entry, leftOutOf } from "@/lib/queries/records";
import { search } from "@/lib/queries/search";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { asDay } from "@/lib/schema/calendar";
import type { Day } from "@/lib/schema/partial-date";
import { collectionNames } from "@/lib/schema/slug";

/** The day of the founding survey. */
const surveyDay = "2023-09-20";
const words = ["qwen", "deepseek", "baidu", "huawei", "export", "model", "2024", "百度", "算力", "nvidia"];

let database: Database;

beforeAll(async () => {
  database = await openDatabase(databaseUrl(repositoryRoot));
});

afterAll(() => database.$disconnect());

async function momentOn(written: string): Promise<Moment> {
  const moment = await momentFor(database, written);
  if (moment === undefined) throw new Error(`${written} is no day of the data`);
  return moment;
}

/** Days spread evenly over the data, its first and last among them. */
async function sampleOfDays(count: number): Promise<Day[]> {
  const { days } = await readMeta(database);
  const [first, last] = [Date.parse(days.first), Date.parse(days.newest)];
  return Array.from({ length: count }, (_, index) => {
    const time = first + ((last - first) * index) / (count - 1);
    return asDay(new Date(time).toISOString().slice(0, 10));
  });
}

/** What a page can show of a record on a day. */
function shownOf({ collection, record }: Entry, moment: Moment): unknown {
  const facts = "facts" in record ? record.facts : undefined;
  return [
    facts && factsAsOf(facts as Parameters<typeof factsAsOf>[0], factFieldsOf(collection), moment),
    "summary" in record && textAsOf(record.summary, moment),
    "milestones" in record && regulationStatusOn(record, moment.read),
    "verdict" in record && standingOn(record, moment.read),
  ];
}

async function shownOn(moment: Moment): Promise<Map<string, unknown>> {
  const shown = new Map<string, unknown>();
  for (const collection of collectionNames) {
    for (const entry of await filesOf(database, collection, moment))
      shown.set(entry.address, shownOf(entry, moment));
  }
  return shown;
}

describe("the data on its days", () => {
  it("tells its newest state on its newest day, and less the earlier the day", async () => {
    let before = 0;
    for (const day of await sampleOfDays(12)) {
      const { collections: counts } = await countsAsOf(database, await momentOn(day));
      const existing = counts.reduce((sum, count) => sum + count.existing, 0);
      expect(existing).toBeGreaterThanOrEqual(before);
      before = existing;
    }
  });

  it("counts what it shows", async () => {
    for (const day of ["latest", surveyDay, (await readMeta(database)).days.first]) {
      const moment = await momentOn(day);
      for (const { collection, existing, total } of (await countsAsOf(database, moment)).collections) {
        const shown = await database.record.count({ where: { collection, ...begunBy(moment) } });
        const leftOut = await leftOutOf(database, collection, moment);
        expect([collection, shown, shown + leftOut.later + leftOut.undated]).toEqual([
          collection,
          existing,
          total,
        ]);
      }
    }
  });

  it("shows on any day just what it shows on the last day of change before it", async () => {
    for (const day of await sampleOfDays(25)) {
      const moment = await momentOn(day);
      expect(await shownOn({ ...moment, read: day })).toEqual(await shownOn(moment));
    }
  });
});

describe("search of the data", () => {
  it.each(["Tonyi Qianwen", "tongyi qianwen", "tongyiqianwen", "通义千问", "通义"])(
    "finds Tongyi Qianwen by %s",
    async (typed) => {
      const { hits } = await search(database, typed, await momentOn("latest"), { limit: 10 });
      expect(hits.map(({ address }) => address)).toContain("models/tongyi-qianwen");
    },
  );

  it.each([
    ["Z.ai", "companies/zhipu"],
    ["百度", "companies/baidu"],
    ["tyqw", "models/tongyi-qianwen"],
    ["wenxin yiyan", "models/ernie-bot"],
    ["alibaba", "companies/alibaba"],
  ])("finds by %s the record %s", async (typed, address) => {
    const { hits } = await search(database, typed, await momentOn("latest"));
    expect(hits.map((hit) => hit.address)).toContain(address);
  });

  it.each([
    ["hunyuan", "models/hunyuan"],
    ["qwen", "models/tongyi-qianwen"],
    ["tyqw", "models/tongyi-qianwen"],
    ["tongyiqianwen", "models/tongyi-qianwen"],
    ["文心", "models/ernie-bot"],
    ["baidu", "companies/baidu"],
    ["interim measures", "regulations/interim-measures-generative-ai"],
    ["kimi", undefined],
    ["ernie", undefined],
    ["deepseek", undefined],
    ["glm", undefined],
  ])("puts the same record first by %s in the palette and on the search page", async (typed, expected) => {
    const [first] = findNames(await findableNames(database), typed, { limit: 1 });
    const { hits } = await search(database, typed, await momentOn("latest"), { limit: 1 });
    const address = `${first?.collection}/${first?.slug}`;
    expect(address).toBe(hits[0]?.address);
    expect(address).toBe(expected ?? address);
  });

  it("finds on a past day only what existed then", async () => {
    const moment = await momentOn(surveyDay);
    for (const word of words) {
      const { hits } = await search(database, word, moment, { limit: 500 });
      const addresses = hits.map(({ address }) => address);
      expect([...(await namesOf(database, addresses, moment)).keys()], word).toEqual(addresses);
    }
  });
});
