import { describe, expect, it } from "vitest";
import { type WorkKind, workKinds } from "@/lib/domain/quality/open-work";
import { recordsAtWork } from "@/lib/queries/open-work";
import { fieldCountsOn, statisticsOn } from "@/lib/queries/statistics";
import type { Observation } from "@/lib/schema/fact";
import { newestOn, pastOn } from "../support/moments";
import { testDatabase } from "../support/test-database";

const source = (kind: string, published: string, more: object = {}) => ({
  title: kind,
  publisher: kind,
  url: `https://example.com/${kind}`,
  published,
  kind,
  language: "en",
  ...more,
});
const maker = { kind: "company", segment: "startup", country: "China" };
const model = (facts: Record<string, unknown>) => ({
  name: "Model",
  developer: "other",
  category: "language",
  facts: { released: { value: "2023-08-03", sources: ["card"] }, ...facts },
});

/** What is said of a field that changes over time, and what is then left to do. */
const cases: Record<string, [Observation, WorkKind[]]> = {
  "well-cited": [{ value: 1, since: "2023-08-03", sources: ["card"] }, []],
  "no-source": [{ value: 1, since: "2023-08-03", sources: [] }, ["unsourced"]],
  "no-start": [{ value: 1, sources: ["card"] }, []],
  "no-start-no-value": [{ missing: "undisclosed", sources: ["card"] }, []],
  "index-alone": [{ value: 1, since: "2023-08-03", sources: ["index"] }, ["secondhand"]],
  "machine-alone": [{ value: 1, since: "2023-08-03", sources: ["machine"] }, ["secondhand"]],
  "quotation-alone": [{ value: 1, since: "2023-08-03", sources: ["quoted"] }, ["quoted-only", "secondhand"]],
  "quotation-and-card": [{ value: 1, since: "2023-08-03", sources: ["quoted", "card"] }, []],
  "dispute-unexplained": [
    { value: 1, since: "2023-08-03", sources: ["card"], others: [{ value: 2, sources: ["index"] }] },
    ["unexplained"],
  ],
  "dispute-explained": [
    {
      value: 1,
      since: "2023-08-03",
      sources: ["card"],
      others: [{ value: 2, sources: ["index"] }],
      preferred: "the card is newer",
    },
    [],
  ],
};

const database = testDatabase({
  "sources/card": source("company", "2023-08-03"),
  "sources/index": source("dataset", "2023-08-03"),
  "sources/quoted": source("paper", "2023-08-03", { seen: "quoted", seenVia: "card" }),
  "sources/machine": source("analysis", "2023-08-03", { written: "machine" }),
  "sources/paper": source("paper", "2023-08-03", { url: "https://example.com/a-paper" }),
  "sources/press": source("press", "2024-05"),
  "companies/other": {
    name: "Other",
    ...maker,
    facts: {
      founded: { value: "2010", sources: ["index"] },
      headcount: { value: 100, sources: ["index"] },
      valuation: { missing: "undisclosed", sources: ["index"] },
    },
  },
  ...Object.fromEntries(
    Object.entries(cases).map(([slug, [contextTokens]]) => [`models/${slug}`, model({ contextTokens })]),
  ),
  "models/grown": model({
    contextTokens: [
      { value: 2048, since: "2023-08-03", sources: [] },
      {
        value: 8192,
        since: "2024-05",
        sources: ["press", "card", "paper"],
        others: [{ value: 4096, sources: ["card"] }],
      },
    ],
    openness: { missing: "unknown", sources: ["press"] },
  }),
});
const newest = newestOn("2024-06-01");
const past = pastOn("2023-09-20");

describe("what is left to do for a fact", () => {
  it.each(Object.entries(cases))("%s", async (slug, [, expected]) => {
    const record = (await recordsAtWork(database(), newest)).find((one) => one.slug === slug);
    const fact = record?.facts.find(({ field }) => field === "contextTokens");
    expect(fact?.kinds ?? []).toEqual(expected);
  });

  it("asks for primary sources only in collections with a goal, and for a start where a field varies", async () => {
    const record = (await recordsAtWork(database(), newest)).find(({ slug }) => slug === "other");
    expect(record?.facts.map(({ field, kinds }) => [field, kinds])).toEqual([["headcount", ["undated"]]]);
  });

  it("takes a fact for unsourced on a day before its sources were out", async () => {
    const kindsOn = async (moment: typeof newest) => {
      const record = (await recordsAtWork(database(), moment)).find(({ slug }) => slug === "grown");
      return record?.facts.map(({ field, observation, kinds }) => [field, observation.since, kinds]);
    };
    expect(await kindsOn(past)).toEqual([
      ["contextTokens", "2023-08-03", ["unsourced"]],
      ["openness", undefined, ["unsourced"]],
    ]);
    expect(await kindsOn(newest)).toEqual([
      ["contextTokens", "2023-08-03", ["unsourced"]],
      ["contextTokens", "2024-05", ["unexplained"]],
      ["openness", undefined, ["secondhand"]],
    ]);
  });

  it("is told in the order of its urgency", () => expect(workKinds[0]).toBe("unsourced"));
});

describe("the counts of a collection", () => {
  const modelsOn = async (moment: typeof newest) => {
    const fields = await fieldCountsOn(database(), moment);
    const statistics = await statisticsOn(database(), moment, fields);
    return {
      models: statistics.find(({ collection }) => collection === "models"),
      context: fields.get("models")?.find(({ field }) => field === "contextTokens"),
    };
  };

  it("are of records, facts, citations and disputes", async () => {
    const { models, context } = await modelsOn(newest);
    expect(context).toEqual({
      field: "contextTokens",
      known: 10,
      missing: 1,
      facts: 12,
      cited: 10,
      primary: 7,
      citations: 13,
      primaryCitations: 8,
      conflicts: 3,
      circular: 1,
      machineWritten: 1,
      undated: 0,
      unresolved: 2,
    });
    expect(models).toMatchObject({ rows: 0, newestSource: "2024-05-01", unresolved: 2 });
  });

  it("know nothing of facts and sources that came after a day", async () => {
    const { models, context } = await modelsOn(past);
    expect(context).toMatchObject({ facts: 11, cited: 9, conflicts: 2, primary: 6 });
    expect(models?.newestSource).toBe("2023-08-03");
  });

  it("take in a fact from the first day on which it holds", async () => {
    const factsOn = async (day: "2024-04-30" | "2024-05-01") => (await modelsOn(pastOn(day))).context?.facts;
    expect([await factsOn("2024-04-30"), await factsOn("2024-05-01")]).toEqual([11, 12]);
  });

  it("tell records with a value from those that only say why there is none", async () => {
    const openness = (await fieldCountsOn(database(), newest)).get("models");
    expect(openness?.find(({ field }) => field === "openness")).toMatchObject({ missing: 1, primary: 0 });
  });

  it("are nought of a collection without facts", async () => {
    const statistics = await statisticsOn(database(), newest, new Map());
    const events = statistics.find(({ collection }) => collection === "events");
    expect(events).toMatchObject({ facts: 0, cited: 0, newestSource: undefined });
  });
});
