import { describe, expect, it } from "vitest";
import { compareScores } from "@/lib/domain/compare-scores";

const at = (score: number, setting?: string) => [{ score, setting }];

describe("compareScores", () => {
  it("marks the best only where all were measured alike", () => {
    expect(compareScores([at(80, "5-shot"), at(82, "5-shot")], true)).toEqual({
      state: "same-test",
      best: [false, true],
    });
    expect(compareScores([at(80, "5-shot"), at(82, "5-shot")], false).best).toEqual([true, false]);
  });

  it("calls different settings different tests", () => {
    expect(compareScores([at(80, "5-shot"), at(82, "0-shot")], true)).toEqual({
      state: "not-the-same-test",
      best: [false, false],
    });
    expect(compareScores([at(80, "5-shot"), [...at(1, "5-shot"), ...at(2, "8-shot")]], true).state).toBe(
      "not-the-same-test",
    );
  });

  it("does not take an untold setting for the same one", () => {
    expect(compareScores([at(80), at(82)], true).state).toBe("setting-not-told");
    expect(compareScores([at(80, "5-shot"), at(82)], true).best).toEqual([false, false]);
    const untold = "developer figure; prompt setting not given";
    expect(compareScores([at(80, untold), at(82, untold)], true).state).toBe("setting-not-told");
  });

  it("never counts a missing score as a worse one", () => {
    expect(compareScores([at(80, "5-shot"), []], true)).toEqual({
      state: "cannot-compare",
      best: [false, false],
    });
  });

  it("tells an untold setting from a different one", () => {
    expect(compareScores([at(80, "5-shot"), at(82)], true).state).toBe("setting-not-told");
    expect(compareScores([at(80, "5-shot"), at(82), at(84, "0-shot")], true).state).toBe("not-the-same-test");
  });

  it("marks no best where one item has several scores in the same setting", () => {
    expect(compareScores([[...at(80, "5-shot"), ...at(90, "5-shot")], at(82, "5-shot")], true)).toEqual({
      state: "same-test",
      best: [false, false],
    });
  });

  it("marks the best of those that have a score, ties included", () => {
    expect(compareScores([at(80, "5-shot"), [], at(82, "5-shot"), at(82, "5-shot")], true).best).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("marks no best where all are equal", () => {
    expect(compareScores([at(80, "5-shot"), at(80, "5-shot")], true).best).toEqual([false, false]);
  });
});
