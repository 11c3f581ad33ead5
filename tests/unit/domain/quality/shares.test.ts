import { describe, expect, it } from "vitest";
import { brokenLimits, shareOf, tightened } from "@/lib/domain/quality/shares";

const counts = {
  facts: 200,
  cited: 150,
  primary: 60,
  citations: 300,
  primaryCitations: 100,
  circular: 30,
  machineWritten: 1,
  undated: 3,
  unresolved: 0,
};

describe("a share that may only get better", () => {
  it("is a percentage of its own whole", () => {
    expect(shareOf(counts, "cited")).toBe(75);
    expect(shareOf(counts, "circular")).toBe(20);
    expect(shareOf({ ...counts, cited: 0 }, "circular")).toBeUndefined();
  });

  it("keeps a floor and a ceiling on the line, and breaks them one beyond", () => {
    expect(brokenLimits(counts, { cited: 75, circular: 20, undated: 2 })).toEqual([]);
    expect(brokenLimits(counts, { cited: 76, circular: 19 })).toEqual([
      "cited: 75.0 %, at least 76 %",
      "circular: 20.0 %, at most 19 %",
    ]);
  });

  it("says nothing where there is nothing to share", () => {
    expect(brokenLimits({ ...counts, facts: 0 }, { cited: 95 })).toEqual([]);
  });

  it("moves its limit towards the goal only", () => {
    expect(tightened(counts, { cited: 70, primary: 90, circular: 25, "machine-written": 0 })).toEqual({
      cited: 74,
      primary: 90,
      "primary citations": 32,
      circular: 21,
      "machine-written": 0,
      undated: 3,
      unresolved: 1,
    });
    expect(tightened({ facts: 0, cited: 0, citations: 0 }, { cited: 70 })).toEqual({ cited: 70 });
  });
});
