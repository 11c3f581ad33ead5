import { describe, expect, it } from "vitest";
import { plausibleRange } from "@/lib/checks/lints/plausible-range";
import { fact, model, said } from "../said";

/** What is said of a model whose context window is this; 128 to a hundred million tokens are plausible. */
const saidOf = (contextTokens: unknown) =>
  said(plausibleRange, (records) => {
    records[model].facts = { contextTokens };
  });

const outside = (number: number, place: string) => ({
  place,
  problem: `\`contextTokens\` is ${number} tokens`,
  expected: "between 128 and 100000000 tokens",
  tip: "check the unit and the number of zeros (7.7 billion is 7700000000)",
});

describe("a number", () => {
  it.each([128, 4096, 1e8])("of %d lies within its field's bounds, which belong to them", (value) => {
    expect(saidOf(fact(value))).toEqual([]);
  });

  it.each([127, 1e8 + 1])("of %d lies outside them", (value) => {
    expect(saidOf(fact(value))).toEqual([outside(value, `data/models/maker-7b.json:13:16 ${value},`)]);
  });

  it("is judged at either end of a range, in other values, and in each entry of a list", () => {
    const sources = ["readme"];
    const spoilt = [
      { range: { min: 1, max: 200 }, sources },
      { value: 200, since: "2024", sources, others: [{ value: 2 }, null, { range: { min: 150, max: 3e8 } }] },
    ];
    expect(saidOf(spoilt)).toEqual([
      outside(1, "data/models/maker-7b.json:15:18 1,"),
      outside(2, "data/models/maker-7b.json:30:22 2"),
      outside(3e8, "data/models/maker-7b.json:36:22 300000000"),
    ]);
  });

  it("is told without a unit where the field has none", () => {
    const found = said(plausibleRange, (records) => {
      records[model].facts.parametersTotal.value = 7;
    });
    expect(found).toMatchObject([
      { problem: "`parametersTotal` is 7", expected: "between 100000 and 200000000000000" },
    ]);
  });

  it("is not judged where its field has no bounds, or it is no number", () => {
    expect(saidOf(fact("1"))).toEqual([]);
    expect(saidOf({ range: { min: "1", max: null }, others: "1" })).toEqual([]);
    const found = said(plausibleRange, (records) => {
      records["companies/maker"].facts.headcount = fact(-1);
    });
    expect(found).toEqual([]);
  });
});
