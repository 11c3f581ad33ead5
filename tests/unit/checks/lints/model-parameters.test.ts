import { describe, expect, it } from "vitest";
import { modelParameters } from "@/lib/checks/lints/model-parameters";
import { fact, model, said } from "../said";

/** What is said of a model of seven billion parameters in all, with these facts beside. */
const saidOf = (facts: Record<string, unknown>) =>
  said(modelParameters, (records) => {
    Object.assign(records[model].facts, facts);
  });

const notBelow = (active: number) => ({
  place: `data/models/maker-7b.json:25:16 ${active},`,
  problem: `active parameters (${active}) are not below the total (7000000000)`,
  tip: "swap the two, or mend the one that is wrong",
});

describe("the active parameters of a model", () => {
  it("are fewer than all of them", () => {
    expect(saidOf({ parametersActive: fact(7e9 - 1) })).toEqual([]);
  });

  it.each([7e9, 7e9 + 1])("are not %d of seven billion", (active) => {
    expect(saidOf({ parametersActive: fact(active) })).toEqual([notBelow(active)]);
  });

  it("are not told of a dense model", () => {
    expect(saidOf({ parametersActive: fact(1e9), architecture: fact("dense") })).toEqual([
      {
        place: "data/models/maker-7b.json:24:25 {",
        problem: "a dense model uses all its parameters",
        tip: "remove `parametersActive`, or mend `architecture`",
      },
    ]);
  });

  it("may be told of a mixture of experts, and left out of a dense model", () => {
    expect(saidOf({ parametersActive: fact(1e9), architecture: fact("mixture-of-experts") })).toEqual([]);
    expect(saidOf({ architecture: fact("dense") })).toEqual([]);
  });

  it("are not compared where one of the two counts is missing or no number", () => {
    expect(saidOf({ parametersActive: fact(9e9), parametersTotal: undefined })).toEqual([]);
    expect(saidOf({ parametersActive: fact(9e9), parametersTotal: fact("7e9") })).toEqual([]);
    expect(saidOf({ parametersActive: fact("9e9"), architecture: fact("dense") })).toEqual([]);
  });
});
