import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAddress, movedId, parseCompareQuery } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";
import { pastOn } from "../../support/moments";

const past = linksFor(pastOn("2023-09-20"));

describe("parseCompareQuery", () => {
  it("keeps the order, each once", () => {
    expect(parseCompareQuery({ ids: "b,a,b, A" })).toMatchObject({ ids: ["b", "a"], problems: [] });
    expect(parseCompareQuery({ ids: ["b", "a,c"] }).ids).toEqual(["b", "a", "c"]);
  });

  it("takes six and tells the rest", () => {
    const { ids, problems } = parseCompareQuery({ ids: "a,b,c,d,e,f,g,h" });
    expect(ids).toHaveLength(6);
    expect(problems[0]).toContain("g, h");
  });

  it("tells a switch it does not know", () => {
    expect(parseCompareQuery({ only: "same" }).problems).toHaveLength(1);
    expect(parseCompareQuery({ only: "differences" })).toMatchObject({ onlyDifferences: true, problems: [] });
  });
});

describe("compareAddress", () => {
  it("holds the day, the order and the switch", () => {
    const address = compareAddress(past, "models", { ids: ["b", "a"], onlyDifferences: true });
    expect(address).toBe("/as-of/2023-09-20/compare/models?ids=b,a&only=differences");
  });

  it("comes back as it was written", () => {
    const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/), { maxLength: 6 });
    fc.assert(
      fc.property(slugs, fc.boolean(), (ids, onlyDifferences) => {
        const query = new URL(compareAddress(past, "chips", { ids, onlyDifferences }), "https://x.org")
          .searchParams;
        expect(parseCompareQuery(Object.fromEntries(query))).toMatchObject({
          ids,
          onlyDifferences,
          problems: [],
        });
      }),
    );
  });
});

describe("movedId", () => {
  it("moves one place and stops at the ends", () => {
    expect(movedId(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(movedId(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
    expect(movedId(["a", "b"], "zzz", 1)).toEqual(["a", "b"]);
  });
});
