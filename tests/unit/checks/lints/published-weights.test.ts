import { describe, expect, it } from "vitest";
import { publishedWeights } from "@/lib/checks/lints/published-weights";
import { fact, model, said } from "../said";

/** What is said of a model with these facts. */
const saidOf = (facts: Record<string, unknown>) =>
  said(publishedWeights, (records) => {
    Object.assign(records[model].facts, facts);
  });

const url = "https://example.com/weights";
const tip =
  "write open-weights, restricted-weights or non-commercial-weights after the licence, or mend this field";

describe("a model whose weights can be downloaded", () => {
  it.each(["open-weights", "restricted-weights", "non-commercial-weights"])("may be of %s", (openness) => {
    expect(saidOf({ openness: fact(openness), weightsUrl: fact(url), releasedAs: fact("weights") })).toEqual(
      [],
    );
  });

  it.each(["api", "product", "internal"])("is not %s", (openness) => {
    expect(saidOf({ openness: fact(openness), weightsUrl: fact(url), releasedAs: fact("weights") })).toEqual([
      {
        place: "data/models/maker-7b.json:18:19 {",
        problem: `the weights can be downloaded, but \`openness\` is ${openness}`,
        tip,
      },
      {
        place: "data/models/maker-7b.json:36:19 {",
        problem: `the weights can be downloaded, but \`openness\` is ${openness}`,
        tip,
      },
    ]);
  });

  it("may have been an API before, or since", () => {
    const openness = [
      { ...fact("api"), since: "2023" },
      { ...fact("open-weights"), since: "2024" },
    ];
    expect(saidOf({ openness, weightsUrl: fact(url) })).toEqual([]);
    expect(saidOf({ openness: [...openness].reverse(), weightsUrl: fact(url) })).toEqual([]);
  });

  it("is told with every openness it had", () => {
    const openness = [
      { ...fact("internal"), since: "2023" },
      { ...fact("api"), since: "2024" },
    ];
    expect(saidOf({ openness, weightsUrl: fact(url) })).toMatchObject([
      { problem: "the weights can be downloaded, but `openness` is internal, api" },
    ]);
  });

  it("is not judged where nobody says how open it is", () => {
    expect(saidOf({ weightsUrl: fact(url), releasedAs: fact("weights") })).toEqual([]);
  });
});

describe("a model whose weights cannot be downloaded", () => {
  it("may have any openness", () => {
    const nowhere = { missing: "undisclosed", sources: ["readme"] };
    expect(saidOf({ openness: fact("api"), weightsUrl: nowhere, releasedAs: fact("api") })).toEqual([]);
  });
});
