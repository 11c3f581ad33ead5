import { describe, expect, it } from "vitest";
import { existsOn } from "@/lib/domain/existence";
import type { CollectionName } from "@/lib/schema/slug";
import { realDataset, surveyView } from "../support/real-dataset";
import { surveyDay } from "../support/survey-day";

/** The least that the site promises to hold. */
const promised: readonly (readonly [CollectionName, number])[] = [
  ["companies", 40],
  ["models", 100],
  ["chips", 40],
  ["regulations", 40],
  ["events", 150],
  ["claims", 30],
  ["export-rules", 20],
  ["relations", 100],
  ["authorities", 15],
  ["benchmarks", 10],
];

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

  it.each(promisedThen)(`at least, of %s as of ${surveyDay}: %i`, (collection, least) => {
    const standing = [...realDataset().records[collection].values()].filter((record) =>
      existsOn(collection, record as never, surveyView),
    );
    expect(standing.length).toBeGreaterThanOrEqual(least);
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
