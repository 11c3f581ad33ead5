import { describe, expect, it } from "vitest";
import { countByQuarter, filterEvents, groupByMonth } from "@/lib/domain/timeline-filter";
import type { EventCategory } from "@/lib/records/event/choices";

const event = (
  slug: string,
  date: string,
  category: EventCategory = "chip",
  importance = 1,
  subjects: string[] = [],
) => ({
  slug,
  date,
  category,
  importance,
  subjects,
});
const events = [
  event("a", "2023-09-20", "chip", 3, ["companies/huawei"]),
  event("b", "2023-09", "compute", 1),
  event("c", "2023", "regulation", 2, ["authorities/cac"]),
];
const slugs = (kept: { slug: string }[]) => kept.map(({ slug }) => slug);

describe("filterEvents", () => {
  it("lets all through without a filter, and only what fits every part with one", () => {
    expect(slugs(filterEvents(events, {}))).toEqual(["a", "b", "c"]);
    expect(slugs(filterEvents(events, { family: "chips" }))).toEqual(["a", "b"]);
    expect(slugs(filterEvents(events, { family: "chips", milestonesOnly: true }))).toEqual(["a"]);
    expect(slugs(filterEvents(events, { about: "authorities/cac" }))).toEqual(["c"]);
    expect(slugs(filterEvents(events, { category: "compute", about: "authorities/cac" }))).toEqual([]);
  });
});

describe("groupByMonth", () => {
  it("puts events known to the year under the year, in the order asked for", () => {
    expect(groupByMonth(events, "newest").map(({ month }) => month)).toEqual(["2023-09", "2023"]);
    expect(groupByMonth(events, "oldest").map(({ month }) => month)).toEqual(["2023", "2023-09"]);
  });
});

describe("countByQuarter", () => {
  it("keeps empty quarters and counts each event once", () => {
    expect(countByQuarter([event("x", "2022-11-30"), ...events])).toEqual([
      { quarter: "2022-Q4", count: 1 },
      { quarter: "2023-Q1", count: 1 },
      { quarter: "2023-Q2", count: 0 },
      { quarter: "2023-Q3", count: 2 },
    ]);
    expect(countByQuarter([])).toEqual([]);
  });
});
