import { describe, expect, it } from "vitest";
import { compareAddress, compareLimits, compareQuery, movedId } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";
import { pastOn } from "../../support/moments";

const past = linksFor(pastOn("2023-09-20"));

describe("the query of a comparison", () => {
  it("keeps the order, each once", () => {
    expect(compareQuery.parse({ ids: "b,a,b, A" })).toMatchObject({
      state: { ids: ["b", "a"] },
      problems: [],
    });
    expect(compareQuery.parse({ ids: ["b", "a,c"] }).state.ids).toEqual(["b", "a", "c"]);
  });

  it("takes six and tells the rest", () => {
    const { state, problems } = compareQuery.parse({ ids: "a,b,c,d,e,f,g,h" });
    expect(state.ids).toHaveLength(compareLimits.most);
    expect(problems).toEqual(["“ids” takes at most 6; not used: g, h."]);
  });

  it("tells a switch it does not know", () => {
    expect(compareQuery.parse({ only: "same" }).problems).toHaveLength(1);
    expect(compareQuery.parse({ only: "differences" })).toMatchObject({
      state: { onlyDifferences: true },
      problems: [],
    });
  });
});

describe("compareAddress", () => {
  it("holds the day, the order and the switch", () => {
    const address = compareAddress(past, "models", { ids: ["b", "a"], onlyDifferences: true });
    expect(address).toBe("/as-of/2023-09-20/compare/models?ids=b,a&only=differences");
  });
});

describe("movedId", () => {
  it("moves one place and stops at the ends", () => {
    expect(movedId(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(movedId(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
    expect(movedId(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(movedId(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(movedId(["a", "b"], "zzz", 1)).toEqual(["a", "b"]);
  });
});
