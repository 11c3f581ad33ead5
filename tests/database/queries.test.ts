import { describe, expect, it } from "vitest";
import { everything, type Moment } from "@/lib/domain/moment";
import { countsAsOf } from "@/lib/queries/counts";
import { momentFor } from "@/lib/queries/moment";
import { namesOf } from "@/lib/queries/names";
import { neighboursOf } from "@/lib/queries/neighbours";
import { modelProfile } from "@/lib/queries/profile/model";
import { leftOutOf, recordOf, recordsOf } from "@/lib/queries/records";
import { search } from "@/lib/queries/search";
import { sourcesOf } from "@/lib/queries/sources";
import type { CollectionName } from "@/lib/schema/slug";
import { newestOn, pastOn } from "../support/moments";
import { testDatabase } from "../support/test-database";

const cited = ["readme"];
const event = (name: string, date: string) => ({
  name,
  date,
  category: "model-release",
  importance: 1,
  subjects: ["models/qwen-1"],
  sources: cited,
});

/** A model of 2023 whose maker calls it otherwise from 2024 on, beside what is undated and what comes later. */
const records = {
  "companies/unknown": { name: "Undated", kind: "company", segment: "startup", country: "China", facts: {} },
  "models/qwen-1": {
    name: "Tongyi Qianwen",
    nameZh: "通义千问",
    aliases: ["Tonyi Qianwen", "Q.wen"],
    developer: "maker",
    category: "language",
    summary: [
      { text: "A model for conversation.", since: "2023-04-07", sources: cited },
      { text: "Renamed to Zebra.", since: "2024-05", sources: cited },
    ],
    facts: {
      released: { value: "2023-04-07", sources: cited },
      priceInput: { value: { amount: 8, currency: "CNY" }, sources: cited },
      apiNames: [
        { value: ["okapi-chat"], since: "2023-04-07", sources: cited },
        { value: ["okapi-chat", "gnu-max"], since: "2023-08-02", sources: cited },
      ],
    },
  },
  "models/later": {
    name: "Qianwen Later",
    developer: "maker",
    category: "language",
    facts: { released: { value: "2023-08-02", sources: cited } },
  },
  "events/first": event("Qianwen is shown", "2023-04-07"),
  "events/second": event("Qianwen is opened", "2023-07"),
};

const past: Moment = pastOn("2023-06-30");
const newest: Moment = newestOn("2023-08-03");
const database = testDatabase(records);

describe("the date of an address", () => {
  it("is the newest, or a day within the data, read at the last change before it", async () => {
    expect(await momentFor(database(), "latest")).toEqual(newest);
    expect(await momentFor(database(), "2023-06-30")).toEqual({
      asked: "2023-06-30",
      read: "2023-04-07",
      isPast: true,
    });
    expect(await momentFor(database(), "2023-08-03")).toEqual(newest);
  });

  it("is refused where it is no day, and outside the data", async () => {
    for (const written of ["", "2023", "2023-02-30", "≤2023-04-01", "Latest", "2019-12-31", "2023-08-04"])
      expect(await momentFor(database(), written), written).toBeUndefined();
  });
});

describe("records as of a day", () => {
  it("are those that had begun; the others are counted", async () => {
    const slugsOn = async (collection: "models" | "companies", moment: Moment) =>
      (await recordsOf(database(), { collection, fields: [] }, moment)).map(({ slug }) => slug);
    expect(await slugsOn("models", past)).toEqual(["qwen-1"]);
    expect(await leftOutOf(database(), "models", past)).toEqual({ later: 2, undated: 0 });
    expect(await leftOutOf(database(), "companies", past)).toEqual({ later: 0, undated: 1 });
    expect(await slugsOn("companies", newest)).toHaveLength(2);
  });

  it("are found one by one under the same rule", async () => {
    expect((await recordOf(database(), "models", "qwen-1", past))?.begins).toBe("2023-04-07");
    expect(await recordOf(database(), "models", "later", past)).toBeUndefined();
    expect(await recordOf(database(), "models", "later", newest)).toMatchObject({ name: "Qianwen Later" });
    expect(await recordOf(database(), "models", "__proto__", newest)).toBeUndefined();
  });

  it("are counted beside all, with the values that cannot be dated", async () => {
    const counts = await countsAsOf(database(), past);
    expect(counts.collections).toContainEqual({ collection: "models", existing: 1, total: 3 });
    expect(counts.undatable).toBe(1);
    expect((await countsAsOf(database(), newest)).undatable).toBe(0);
  });
});

describe("what belongs to a record", () => {
  it("is what refers to it and existed by the day", async () => {
    const slugs = async (moment: Moment, collections: CollectionName[] = ["models"]) =>
      (await neighboursOf(database(), "companies/maker", { moment, collections })).map(
        ({ slug, links }) => `${links.map(({ role }) => role)} ${slug}`,
      );
    expect(await slugs(past)).toEqual(["developer qwen-1"]);
    expect(await slugs(newest)).toEqual(["developer later", "developer maker-7b", "developer qwen-1"]);
    expect(await slugs(newest, ["events"])).toEqual([]);
  });

  it("has its events, the last first", async () => {
    const slugs = async (moment: Moment) =>
      (await modelProfile(database(), "qwen-1", moment))?.events.map(({ slug }) => slug);
    expect(await slugs(past)).toEqual(["first"]);
    expect(await slugs(newest)).toEqual(["second", "first"]);
  });

  it("has names and sources, in the order in which they are asked for", async () => {
    const names = await namesOf(database(), ["models/qwen-1", "models/none", "companies/maker"], everything);
    expect([...names.keys()]).toEqual(["models/qwen-1", "companies/maker"]);
    expect(names.get("models/qwen-1")).toMatchObject({ nameZh: "通义千问" });
    expect([...(await namesOf(database(), ["models/later"], past)).keys()]).toEqual([]);
    expect((await sourcesOf(database(), ["readme", "none"])).map(({ slug }) => slug)).toEqual(["readme"]);
  });
});

describe("search", () => {
  const found = async (typed: string, moment = newest) =>
    (await search(database(), typed, moment)).hits.map(({ address }) => address);

  it.each([
    "Tongyi Qianwen",
    "tonyi qian",
    "通义",
    "千问",
    "通",
    "tongyi",
    "tongyiqianwen",
    "tyqw",
    "TÒNGYÌ",
    "Q.wen",
    "qwen-1",
  ])("finds a model by %s", async (typed) => expect(await found(typed)).toContain("models/qwen-1"));

  it("puts the very name first and finds several", async () => {
    expect((await found("tongyi qianwen"))[0]).toBe("models/qwen-1");
    expect(await found("qianwen")).toEqual(
      expect.arrayContaining(["models/later", "events/first", "events/second"]),
    );
  });

  it("does not find on a past day what came later, nor by words written later", async () => {
    expect((await found("qianwen", past)).sort()).toEqual(["events/first", "models/qwen-1"]);
    expect(await found("conversation", past)).toEqual(["models/qwen-1"]);
    expect(await found("zebra", past)).toEqual([]);
    expect(await found("undated", past)).toEqual([]);
  });

  it("finds a model by the name by which programs call it, from the day on which they do", async () => {
    expect(await found("okapi-chat", past)).toEqual(["models/qwen-1"]);
    expect(await found("gnu-max", past)).toEqual([]);
    expect(await found("gnu-max")).toEqual(["models/qwen-1"]);
  });

  it("stays within collections and limits", async () => {
    const { hits, total } = await search(database(), "qianwen", newest, {
      collections: ["events"],
      limit: 1,
    });
    expect([hits.length, total]).toEqual([1, 2]);
  });

  it.each([
    "",
    "   ",
    '"',
    "*",
    'a" OR "b',
    "NEAR(",
    "name:qianwen AND",
    "\u0000",
    "'; DROP TABLE Record; --",
    "a longer text ".repeat(100),
  ])("takes %j as words, never as commands", async (typed) => expect(await found(typed)).toEqual([]));
});

describe("the database", () => {
  it("refuses to be written", async () => {
    await expect(database().$executeRawUnsafe("DELETE FROM Meta")).rejects.toThrow(/readonly/);
  });
});
