import { describe, expect, it } from "vitest";
import { nameCounts } from "@/lib/checks/lints/name-counts";
import { model, said } from "../said";

const note = "From the model’s name.";
const saidOf = (parametersTotal: Record<string, unknown>) =>
  said(nameCounts, (records) => {
    records[model].facts.parametersTotal = { value: 7e9, sources: ["readme"], ...parametersTotal };
  });

describe("the number in a model's name", () => {
  it("is no exact count", () => {
    expect(saidOf({ note })).toEqual([
      {
        place: "data/models/maker-7b.json:18:24 {",
        problem: "the number in a name is no count",
        tip: 'count the weights of the checkpoint, or write `"exactness": "about"`',
      },
    ]);
  });

  it.each([
    { note, exactness: "about" },
    { note, standing: "estimate" },
    { note: "Without embeddings." },
    {
      others: [{ value: 7e9, sources: ["readme"], note: "The number in the name." }],
      value: 7.6e9,
      preferred: "a count",
    },
  ])("may stand: %j", (more) => {
    expect(saidOf(more)).toEqual([]);
  });
});
