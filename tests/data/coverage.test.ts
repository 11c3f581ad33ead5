import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import { openDatabase } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location";
import { existsOn } from "@/lib/domain/existence";
import { momentOf } from "@/lib/domain/moment";
import { citedGoal } from "@/lib/domain/quality/open-work";
import { brokenLimits, type Limits } from "@/lib/domain/quality/shares";
import { readMeta } from "@/lib/queries/meta";
import { fieldCountsOn, statisticsOn } from "@/lib/queries/statistics";
import type { CollectionName } from "@/lib/schema/slug";
import { realDataset, surveyView } from "../support/real-dataset";
import { surveyDay } from "../support/survey-day";
import shareLimits from "./share-limits.json";

/** The least that the site promises to hold. */
const promised: readonly (readonly [CollectionName, number])[] = [
  ["companies", 150],
  ["authorities", 25],
  ["models", 495],
  ["chips", 90],
  ["export-rules", 15],
  ["regulations", 100],
  ["events", 450],
  ["relations", 300],
  ["claims", 120],
  ["benchmarks", 24],
  ["compute-projects", 25],
];

/** The least rows of files that hold many. */
const promisedRows = [
  ["results", 1_900],
  ["filings", 1_840],
] as const;

/** The least that stood on the day of the survey. */
const promisedThen: readonly (readonly [CollectionName, number])[] = [
  ["companies", 40],
  ["models", 60],
  ["chips", 25],
  ["regulations", 15],
  ["events", 60],
  ["claims", 15],
];

describe("how much is recorded", () => {
  it.each(promised)("at least, of %s: %i", (collection, least) => {
    expect(realDataset().records[collection].size).toBeGreaterThanOrEqual(least);
  });

  it.each(promisedRows)("at least, rows of %s: %i", (collection, least) => {
    const files = [...realDataset().records[collection].values()];
    expect(files.flatMap(({ rows }): unknown[] => rows).length).toBeGreaterThanOrEqual(least);
  });

  it("has comparators from abroad beside the models from China", () => {
    const { models, companies } = realDataset().records;
    const abroad = [...models.values()].filter(
      ({ developer }) => companies.get(developer)?.segment === "abroad",
    );
    expect(abroad.length).toBeGreaterThanOrEqual(45);
    expect(models.size - abroad.length).toBeGreaterThanOrEqual(450);
  });

  it("has at least two events a month from January 2023 to the newest day", () => {
    const days = [...realDataset().records.events.values()].map(({ date }) => date);
    const newest =
      days
        .map((day) => day.slice(0, 7))
        .sort()
        .at(-1) ?? "";
    const months = Array.from({ length: 60 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, "0");
      return `${2023 + Math.floor(index / 12)}-${month}`;
    }).filter((month) => month <= newest);
    const thin = months.filter((month) => days.filter((day) => day.startsWith(month)).length < 2);
    expect(thin).toEqual([]);
  });

  it.each(promisedThen)(`at least, of %s as of ${surveyDay}: %i`, (collection, least) => {
    const standing = [...realDataset().records[collection].values()].filter((record) =>
      existsOn(collection, record as never, surveyView),
    );
    expect(standing.length).toBeGreaterThanOrEqual(least);
  });

  it("cites a source for 95 % of the facts, and no collection falls behind its limits", async () => {
    const database = await openDatabase(databaseUrl(repositoryRoot));
    const { days } = await readMeta(database);
    const moment = momentOf(days.newest, days);
    const statistics = await statisticsOn(database, moment, await fieldCountsOn(database, moment));
    await database.$disconnect();
    const sum = (key: "facts" | "cited") => statistics.reduce((total, one) => total + one[key], 0);
    expect(sum("cited") / sum("facts")).toBeGreaterThanOrEqual(citedGoal);
    const broken = statistics.flatMap((one) =>
      brokenLimits(one, (shareLimits as Partial<Record<CollectionName, Limits>>)[one.collection] ?? {}).map(
        (words) => `${one.collection}, ${words}`,
      ),
    );
    expect(broken).toEqual([]);
    expect(Object.keys(shareLimits)).toEqual(
      statistics.filter(({ facts }) => facts > 0).map(({ collection }) => collection),
    );
  });

  it("gives every event, claim and regulation a source", () => {
    const { events, claims, regulations, links } = { ...realDataset().records, links: realDataset().links };
    const cited = new Set(links.filter(({ to }) => to.startsWith("sources/")).map(({ from }) => from));
    const addresses = [
      ...[...events.keys()].map((slug) => `events/${slug}`),
      ...[...claims.keys()].map((slug) => `claims/${slug}`),
      ...[...regulations.keys()].map((slug) => `regulations/${slug}`),
    ];
    expect(addresses.filter((address) => !cited.has(address))).toEqual([]);
  });
});
