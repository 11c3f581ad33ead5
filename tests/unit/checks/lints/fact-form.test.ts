import { describe, expect, it } from "vitest";
import { factForm } from "@/lib/checks/lints/fact-form";
import { model, said } from "../said";

const sources = ["readme"];
const range = { min: 1, max: 2 };

/** What is said of a model whose training tokens are told so. */
const saidOf = (trainingTokens: unknown) =>
  said(factForm, (records) => {
    records[model].facts = { trainingTokens };
  });

const only = (problem: string, there: string, tip: string, expected?: string) => [
  { place: there, problem, ...(expected ? { expected } : {}), tip },
];

describe("a fact", () => {
  it.each([
    { value: 1, sources },
    { range, sources },
    { missing: "unknown", sources },
    { value: 0, sources },
  ])("may be %j", (fact) => {
    expect(saidOf(fact)).toEqual([]);
  });

  it.each([
    [{ sources }, "says nothing"],
    [{ value: 1, missing: "unknown", sources }, "has both value and missing"],
    [{ value: 1, range, sources }, "has both value and range"],
    [{ value: 1, range, missing: "unknown", sources }, "has both value and range and missing"],
  ])("that is %j %s", (fact, words) => {
    expect(saidOf(fact)).toEqual(
      only(
        `\`trainingTokens\` ${words}`,
        "data/models/maker-7b.json:12:23 {",
        'write "missing": "unknown" where nobody has found it',
        "exactly one of value, range, missing",
      ),
    );
  });

  it("is judged in every entry of a list", () => {
    expect(saidOf([{ value: 1, sources }, { sources }])).toMatchObject([
      { place: "data/models/maker-7b.json:19:7 {", problem: "`trainingTokens` says nothing" },
    ]);
  });

  it("that is missing is said by nobody", () => {
    expect(saidOf({ missing: "undisclosed", says: "maker", sources })).toEqual(
      only(
        "nobody can say a missing value of `trainingTokens`",
        'data/models/maker-7b.json:14:15 "maker",',
        'remove "says"',
      ),
    );
    expect(saidOf({ value: 1, says: "maker", sources })).toEqual([]);
  });
});

describe("a range", () => {
  it.each([
    [2, 1],
    [2, 2],
  ])("does not go from %d to %d", (min, max) => {
    expect(saidOf({ range: { min, max }, sources })).toEqual(
      only(
        "the range of `trainingTokens` ends before it begins",
        "data/models/maker-7b.json:13:16 {",
        "swap min and max, or write one value",
      ),
    );
  });

  it("with an end that is no number is left to the schema", () => {
    for (const broken of [{ min: "2", max: 1 }, { min: 2, max: "1" }, { min: 2 }, null, "2-1"]) {
      const found = saidOf({ range: broken, sources });
      expect(found.filter(({ problem }) => problem.includes("range of"))).toEqual([]);
    }
  });
});

describe("disagreeing values", () => {
  const others = [{ value: 8, sources }];

  it("have a reason for the choice", () => {
    expect(saidOf({ value: 7, others, preferred: "The report counts.", sources })).toEqual([]);
    expect(saidOf({ value: 7, others, sources })).toEqual(
      only(
        "`trainingTokens` has disagreeing values and no reason for the choice",
        "data/models/maker-7b.json:12:23 {",
        'say in "preferred" why this value was chosen over the others',
      ),
    );
  });

  it("need no reason where no value was chosen", () => {
    expect(saidOf({ missing: "unknown", others, sources })).toEqual([]);
  });

  it("stand there where one is preferred over them", () => {
    expect(saidOf({ value: 7, preferred: "The report counts.", sources })).toEqual(
      only(
        "`trainingTokens` prefers its value over no other",
        'data/models/maker-7b.json:17:20 "The report counts."',
        'add the disagreeing values as "others", or remove "preferred"',
      ),
    );
  });

  it("differ from the chosen one", () => {
    const same = [{ value: 8, sources }, { value: 7, sources }, { range, sources }, null];
    expect(saidOf({ value: 7, others: same, preferred: "The report counts.", sources })).toEqual(
      only(
        "another value of `trainingTokens` is the same as the chosen one",
        "data/models/maker-7b.json:25:20 7,",
        "add its sources to the fact itself: sources that agree are no conflict",
      ),
    );
    expect(saidOf({ range, others: [{ range, sources }], preferred: "Either.", sources })).toEqual([]);
  });

  it("may be lists, compared by what stands in them", () => {
    const found = said(factForm, (records) => {
      const others = [{ value: ["en", "zh"], sources }];
      records[model].facts = {
        languages: { value: ["en", "zh"], others, preferred: "The report.", sources },
      };
    });
    expect(found).toHaveLength(1);
  });

  it("that are no list are left to the schema", () => {
    expect(saidOf({ value: 7, others: "8", sources })).toEqual([]);
  });
});
