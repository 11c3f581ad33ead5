import { describe, expect, it } from "vitest";
import { resultScore } from "@/lib/checks/lints/result-score";
import { said } from "../said";

/** What is said of a score on a benchmark whose range is 0 to 100. */
const saidOf = (score: unknown, benchmark = "test") =>
  said(resultScore, (records) => {
    Object.assign(records["results/maker-7b"].rows[0], { score, benchmark });
  });

const outside = (score: number) => ({
  place: `data/results/maker-7b.json:8:16 ${score},`,
  problem: `${score} is no score of \`test\``,
  expected: "between 0 and 100",
  tip: "check the decimal point and the benchmark",
});

describe("a score", () => {
  it.each([0, 50, 100])("of %d lies within its benchmark's range, whose ends belong to it", (score) => {
    expect(saidOf(score)).toEqual([]);
  });

  it.each([-0.01, 100.01])("of %d lies outside it", (score) => {
    expect(saidOf(score)).toEqual([outside(score)]);
  });

  it("is told in its own row", () => {
    const found = said(resultScore, ({ "results/maker-7b": scores }) => {
      scores.rows = [scores.rows[0], null, { ...scores.rows[0], key: "test-2", score: 101 }];
    });
    expect(found).toMatchObject([
      { place: "data/results/maker-7b.json:20:16 101,", problem: "101 is no score of `test`" },
    ]);
  });

  it("is not judged where its benchmark has no range, or is none", () => {
    expect(saidOf(1234, "unknown")).toEqual([]);
    const found = said(resultScore, (records) => {
      delete records["benchmarks/test"].range;
      records["results/maker-7b"].rows[0].score = 1234;
    });
    expect(found).toEqual([]);
  });

  it("that is no number is left to the schema", () => {
    expect(saidOf("101")).toEqual([]);
  });
});
