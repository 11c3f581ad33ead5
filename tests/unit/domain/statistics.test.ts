import { expect, it } from "vitest";
import { everything, type MomentOrAll } from "@/lib/domain/moment";
import { type CountedRecords, statisticsOf } from "@/lib/domain/statistics";
import { collectionNames } from "@/lib/schema/slug";
import { pastOn } from "../../support/moments";

const records = Object.fromEntries(
  collectionNames.map((name) => [name, new Map()]),
) as unknown as CountedRecords["records"];
const sources = records.sources as Map<string, unknown>;
sources.set("card", { kind: "company", published: "2023-08-03" });
sources.set("press", { kind: "press", published: "2024-05" });
(records.models as Map<string, unknown>).set("m", {
  facts: {
    released: { value: "2023-08-03", sources: ["card"] },
    contextTokens: [
      { value: 2048, since: "2023-08-03", sources: [] },
      { value: 8192, since: "2024-05", sources: ["press"], others: [{ value: 4096, sources: ["card"] }] },
    ],
  },
});
const links = [
  { from: "models/m", to: "sources/card" },
  { from: "models/m", to: "sources/press" },
];
const models = (moment: MomentOrAll = everything) =>
  statisticsOf({ records, links }, moment).find(({ collection }) => collection === "models");

it("counts facts and how they are sourced", () => {
  expect(models()).toEqual({
    collection: "models",
    records: 1,
    rows: 0,
    facts: 3,
    cited: 2,
    primary: 1,
    citations: 2,
    primaryCitations: 1,
    conflicts: 1,
    newestSource: "2024-05-01",
  });
});

it("knows nothing of facts and sources that came after a day", () => {
  expect(models(pastOn("2023-09-20"))).toMatchObject({
    facts: 2,
    cited: 1,
    conflicts: 0,
    newestSource: "2023-08-03",
  });
});
