import { describe, expect, it } from "vitest";
import { regulationMilestones } from "@/lib/checks/lints/regulation-milestones";
import { said } from "../said";

type Milestones = readonly (readonly [stage: string, date: string])[];

/** What is said of a regulation with these milestones. */
const saidOf = (...milestones: Milestones) =>
  said(regulationMilestones, (records) => {
    records["regulations/x"] = {
      name: "X",
      kind: "law",
      jurisdiction: "cn",
      facts: {},
      milestones: milestones.map(([stage, date]) => ({ stage, date, sources: [] })),
    };
  });

describe("the milestones of a regulation", () => {
  it.each([
    ["draft", "comment-closed"],
    ["proposed", "adopted"],
    ["adopted", "effective"],
    ["published", "effective"],
    ["effective", "superseded"],
    ["effective", "rescinded"],
  ])("reach `%s` before `%s`, or on the same day", (first, second) => {
    expect(saidOf([first, "2023-07-13"], [second, "2023-07-12"])).toEqual([
      {
        place: 'data/regulations/x.json:14:15 "2023-07-12",',
        problem: `\`${second}\` (2023-07-12) lies before \`${first}\` (2023-07-13)`,
        tip: "check both dates in the official notice; signing is `signed`, not `published`",
      },
    ]);
    expect(saidOf([first, "2023-07-13"], [second, "2023-07-13"])).toEqual([]);
  });

  it("are told one by one where two orders are broken", () => {
    expect(
      saidOf(["effective", "2023-07-12"], ["published", "2023-07-13"], ["superseded", "2022"]).map(
        ({ problem }) => problem,
      ),
    ).toEqual([
      "`effective` (2023-07-12) lies before `published` (2023-07-13)",
      "`superseded` (2022) lies before `effective` (2023-07-12)",
    ]);
  });

  it("that come again count by their first beginning and their last end", () => {
    expect(saidOf(["published", "2023-01"], ["published", "2024-01"], ["effective", "2023-06"])).toEqual([]);
    expect(saidOf(["published", "2023-07"], ["effective", "2023-06"], ["effective", "2023-08"])).toEqual([]);
    expect(
      saidOf(["published", "2023-07"], ["effective", "2023-08"], ["effective", "2023-06"]),
    ).toMatchObject([
      {
        place: 'data/regulations/x.json:19:15 "2023-06",',
        problem: "`effective` (2023-06) lies before `published` (2023-07)",
      },
    ]);
  });

  it("need not all be known, and broken ones are left to the schema", () => {
    expect(saidOf(["effective", "2023-07"])).toEqual([]);
    expect(saidOf(["published", "2023-07"], ["effective", "then"])).toEqual([]);
    const found = said(regulationMilestones, (records) => {
      records["regulations/none"] = { name: "None" };
      records["regulations/broken"] = { milestones: [null, { stage: "effective", date: "2023" }] };
    });
    expect(found).toEqual([]);
  });
});
