import { describe, expect, it } from "vitest";
import { editsBetween, nearest } from "@/lib/domain/nearest";

describe("editsBetween", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["hunyaun", "hunyuan", 1],
    ["ab", "ba", 1],
    ["abcd", "acbd", 1],
    ["文心", "文心一言", 2],
  ])("%s to %s takes %i", (from, to, edits) => {
    expect(editsBetween(from, to)).toBe(edits);
    expect(editsBetween(to, from)).toBe(edits);
  });
});

describe("nearest", () => {
  it("gives the candidate that is meant, the first of two alike", () => {
    expect(nearest("relased", ["name", "released", "related"])).toBe("released");
    expect(nearest("b", ["a", "c"])).toBe("a");
  });

  it("gives none where none is near, or where there is none", () => {
    expect(nearest("nonsense", ["all", "year", "quarter", "month"])).toBeUndefined();
    expect(nearest("a", [])).toBeUndefined();
  });

  it("may differ by two letters however short it is, and not by three", () => {
    expect(nearest("ab", ["xy"])).toBe("xy");
    expect(nearest("abc", ["xyz"])).toBeUndefined();
  });

  it("may differ by two fifths of the longer word, and not by more", () => {
    expect(nearest("abcdefghij", ["abcdefwxyz"])).toBe("abcdefwxyz");
    expect(nearest("abcdefghij", ["abcdevwxyz"])).toBeUndefined();
    expect(nearest("abcdefgh", ["abcdefgh12"])).toBe("abcdefgh12");
    expect(nearest("abcdef", ["abcdef1234"])).toBe("abcdef1234");
    expect(nearest("abcdef1234", ["abcdef"])).toBe("abcdef");
    expect(nearest("abcde", ["abcde12345"])).toBeUndefined();
  });
});
