import { describe, expect, it } from "vitest";
import { dateOrder } from "@/lib/checks/lints/date-order";
import { fact, said } from "../said";

const tip = "look both up in their sources and mend the wrong one";

/** Two facts of a collection that come in this order. */
type Pair = readonly [collection: keyof typeof records, first: string, second: string];

/** Sound but for its facts. */
const records = {
  models: { name: "M", developer: "maker", category: "language" },
  chips: { name: "C", vendor: "maker", kind: "gpu" },
  "export-rules": { name: "E", kind: "control", country: "US" },
  "compute-projects": { name: "P", kind: "cluster" },
} as const;

const pairs: readonly Pair[] = [
  ["models", "announced", "released"],
  ["models", "announced", "openedToPublic"],
  ["chips", "announced", "released"],
  ["export-rules", "announced", "published"],
  ["export-rules", "announced", "effective"],
  ["export-rules", "effective", "ended"],
  ["compute-projects", "announced", "opened"],
];

const releases: Pair = ["models", "announced", "released"];

/** What is said of a record whose two facts have these dates. */
const saidOf = ([collection, first, second]: Pair, before: unknown, after: unknown) =>
  said(dateOrder, (all) => {
    all[`${collection}/x`] = { ...records[collection], facts: { [first]: before, [second]: after } };
  });

describe("the dates of one record", () => {
  it.each(pairs)("%s: `%s` comes before `%s`, or on the same day", (...pair) => {
    const [collection, first, second] = pair;
    const found = saidOf(pair, fact("2023-08-03"), fact("2023-08-02"));
    expect(found).toEqual([
      {
        place: expect.stringMatching(new RegExp(`^data/${collection}/x\\.json:\\d+:\\d+ \\{$`)),
        problem: `\`${second}\` (2023-08-02) lies before \`${first}\` (2023-08-03)`,
        tip,
      },
    ]);
    expect(saidOf(pair, fact("2023-08-03"), fact("2023-08-03"))).toEqual([]);
    expect(saidOf(pair, fact("2023-08-03"), fact("2023-08"))).toEqual([]);
  });

  it("are told at the later of the two facts", () => {
    expect(saidOf(["chips", "announced", "released"], fact("2023-08-03"), fact("2023-07"))).toMatchObject([
      { place: "data/chips/x.json:12:17 {" },
    ]);
  });

  it("are compared by the first of a dated list", () => {
    const list = [
      { ...fact("2023-07"), since: "2023-07" },
      { ...fact("2024"), since: "2024" },
    ];
    expect(saidOf(releases, fact("2023-08-03"), list)).toHaveLength(1);
    expect(saidOf(releases, list, fact("2023-08-03"))).toEqual([]);
  });

  it("contradict nothing where one is missing, or only known as a bound", () => {
    expect(saidOf(releases, { missing: "unknown", sources: [] }, fact("2023-07"))).toEqual([]);
    expect(saidOf(releases, fact("≤2023-08-03"), fact("2023-07"))).toEqual([]);
  });

  it("let a rule of the United States be in force before it is printed", () => {
    const found = said(dateOrder, (all) => {
      const facts = { effective: fact("2023-01-01"), published: fact("2023-01-09") };
      all["export-rules/x"] = { ...records["export-rules"], facts };
    });
    expect(found).toEqual([]);
  });
});

describe("what lasts from a day until another", () => {
  const relation = (date: string, until: string) =>
    said(dateOrder, (all) => {
      const ends = { kind: "partnership", from: "companies/maker", to: "companies/maker" };
      all["relations/x"] = { ...ends, date, until, sources: [] };
    });

  it("does not end before it begins", () => {
    expect(relation("2023-08-03", "2023-08-02")).toEqual([
      {
        place: 'data/relations/x.json:6:12 "2023-08-02",',
        problem: "`until` (2023-08-02) lies before `date` (2023-08-03)",
        tip,
      },
    ]);
  });

  it("may end on the day on which it begins", () => {
    expect(relation("2023-08-03", "2023-08-03")).toEqual([]);
  });
});
