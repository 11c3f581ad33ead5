import { expect, it } from "vitest";
import { openWorkCsv } from "@/lib/export/open-work-csv";
import { changelog } from "@/lib/queries/changelog";
import { recordsAtWork } from "@/lib/queries/open-work";
import { qualityPage } from "@/lib/queries/quality";
import { newestOn, pastOn } from "../support/moments";
import { testDatabase } from "../support/test-database";

const records = {
  "models/thin": {
    name: "Thin",
    developer: "maker",
    category: "language",
    facts: {
      released: { value: "2023-08-03", sources: ["readme"] },
      openness: { value: "api", since: "2023-08-03", sources: [] },
      contextTokens: [
        { value: 2048, since: "2023-08-03", sources: [] },
        { value: 8192, since: "2024-05", sources: [] },
      ],
    },
  },
  "events/late": {
    name: "Late",
    date: "2024-06-01",
    category: "product",
    importance: 1,
    subjects: [],
    sources: ["news"],
  },
  "sources/news": {
    title: "News",
    publisher: "Paper",
    url: "https://example.com/news",
    published: "2024-06-01",
    kind: "press",
    language: "en",
  },
  "releases/release-1": {
    date: "2024-06-02",
    number: 1,
    summary: "The first.",
    collections: [],
    corrections: [{ record: "models/thin", field: "contextTokens", before: "1", after: "2,048 tokens" }],
  },
  "releases/release-2": { date: "2024-07-01", number: 2, summary: "More.", collections: [], corrections: [] },
};

const newest = newestOn("2024-06-01");
const past = pastOn("2023-12-01");
const database = testDatabase(records);

it("counts what is unsourced, and on a past day only what had begun", async () => {
  const unsourced = async (on: typeof newest) => {
    const { work } = await qualityPage(database(), on);
    return work.find(({ kind }) => kind === "unsourced");
  };
  expect(await unsourced(newest)).toMatchObject({ count: 3, records: [{ slug: "thin" }] });
  expect(await unsourced(past)).toMatchObject({ count: 2 });
});

it("gives each collection its fields, its goals and the age of its newest source", async () => {
  const { collections } = await qualityPage(database(), newest);
  const models = collections.find(({ collection }) => collection === "models");
  expect(models?.toCite).toBeGreaterThan(0);
  expect(models?.sourceAge).toBe(303);
  expect(models?.fields.find(({ field }) => field === "contextTokens")).toMatchObject({ known: 1, facts: 2 });
});

it("writes a line for each thing to do", async () => {
  const csv = openWorkCsv(await recordsAtWork(database(), newest));
  const lines = csv.split("\r\n").filter((line) => line.startsWith("models,thin"));
  expect(lines).toHaveLength(3);
  expect(lines.join("\n")).toContain('contextTokens,2024-05,"8,192 tokens"');
});

it("tells all releases on every day, the newest first, with names of records that exist then", async () => {
  const now = await changelog(database(), newest);
  expect(now.releases.map(({ number }) => number)).toEqual([2, 1]);
  expect(now.names).toEqual({ "models/thin": "Thin" });
  const before = await changelog(database(), pastOn("2023-01-01"));
  expect(before.releases).toHaveLength(2);
  expect(before.names).toEqual({});
});
