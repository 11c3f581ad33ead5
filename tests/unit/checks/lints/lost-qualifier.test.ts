import { describe, expect, it } from "vitest";
import { lostQualifier } from "@/lib/checks/lints/lost-qualifier";
import { model, said } from "../said";

const saidOf = (parametersTotal: Record<string, unknown>) =>
  said(lostQualifier, (records) => {
    records[model].facts.parametersTotal = { value: 7e9, sources: ["readme"], ...parametersTotal };
  });

describe("a number whose note qualifies it", () => {
  it.each([
    ["About.", "about"],
    ["More than 20 trillion.", "more than"],
    ["Given as up to 128K.", "up to"],
    ["Of the decoder; about.", "about"],
  ])("says so itself: %s", (note, word) => {
    expect(saidOf({ note })).toEqual([
      {
        place: "data/models/maker-7b.json:18:24 {",
        problem: `the note says “${word}”, the value does not`,
        tip: "write `exactness`: `about`, `at-least` or `at-most`",
      },
    ]);
  });

  it("does so among the others too", () => {
    const others = [{ value: 8e9, sources: ["readme"], note: "Nearly." }];
    expect(saidOf({ others, preferred: "its own" })).toHaveLength(1);
  });

  it.each([
    { note: "About.", exactness: "about" },
    { note: "Over the year.", standing: "estimate" },
    { note: "First tier (up to 128K input tokens)." },
    { note: "Overall count." },
    {},
  ])("may stand: %j", (more) => {
    expect(saidOf(more)).toEqual([]);
  });
});
