import { describe, expect, it } from "vitest";
import { indexEstimates } from "@/lib/checks/lints/index-estimates";
import { model, said } from "../said";

/** What is said of a model's token count that these sources tell. */
const saidOf = (tokens: Record<string, unknown>) =>
  said(indexEstimates, (records) => {
    records["sources/index"] = { ...records["sources/readme"], publisher: "Epoch AI", kind: "dataset" };
    records[model].facts.trainingTokens = tokens;
  });
const words = {
  problem: "Epoch AI alone tells this number",
  tip: 'write `"standing": "estimate"` and its reason in `note`, or `says` where its note quotes the developer',
};

describe("a number that Epoch AI alone tells", () => {
  it("is not a fact", () => {
    expect(saidOf({ value: 1e12, sources: ["index"] })).toEqual([
      { place: "data/models/maker-7b.json:24:23 {", ...words },
    ]);
  });

  it("is none as a range or among the others either", () => {
    expect(saidOf({ range: { min: 1e12, max: 2e12 }, sources: ["index"] })).toHaveLength(1);
    const others = [{ value: 2e12, sources: ["index"] }];
    expect(saidOf({ value: 1e12, sources: ["readme"], others, preferred: "its own" })).toHaveLength(1);
  });

  it.each([
    ["an estimate", { value: 1e12, standing: "estimate", sources: ["index"] }],
    ["a report", { value: 1e12, standing: "reported", sources: ["index"] }],
    ["quoted from its maker", { value: 1e12, says: "maker", sources: ["index"] }],
    ["told by its maker too", { value: 1e12, sources: ["index", "readme"] }],
    ["unsourced", { value: 1e12, sources: [] }],
    ["unknown", { missing: "unknown", sources: ["index"] }],
  ])("may be %s", (_, tokens) => {
    expect(saidOf(tokens)).toEqual([]);
  });
});
