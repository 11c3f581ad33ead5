import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinesePairs, foldForSearch, fullTextQuery, plainWords } from "@/lib/domain/search-terms";

describe("the words of a search", () => {
  it("are folded: case, accents, full-width forms", () => {
    expect(foldForSearch("Tōngyì ＱＷＥＮ")).toBe("tongyi qwen");
    expect(plainWords("Qwen3-Max, 通义千问 (v2.5)")).toEqual(["qwen3", "max", "v2", "5"]);
  });

  it("are pairs of Chinese characters, a lone one by itself", () => {
    expect(chinesePairs("通义千问 7B 云")).toEqual(["通义", "义千", "千问", "云"]);
  });

  it("must all occur, the last letters left open", () => {
    expect(fullTextQuery("qwen 通义")).toBe('"qwen" * AND "通义"');
    expect(fullTextQuery(' "*() ')).toBeUndefined();
  });

  it("are never commands of the full-text language, whatever is typed", () => {
    const term = /^"[\p{L}\p{N}\p{Script=Han}]+"(?: \*)?$/u;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        for (const part of fullTextQuery(typed)?.split(" AND ") ?? []) expect(part).toMatch(term);
      }),
    );
  });
});
