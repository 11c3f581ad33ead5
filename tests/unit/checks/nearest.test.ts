import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "@/lib/checks/nearest";

describe("the nearest of some words", () => {
  it("is the one with the fewest letters to change", () => {
    expect(nearest("relased", ["announced", "released", "releasedAs"])).toBe("released");
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

  it("is nobody where there is no word at all", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});

describe("the question in a tip", () => {
  it("asks for the nearest word, and asks nothing where none is near", () => {
    expect(didYouMean("relased", new Set(["released"]))).toBe("did you mean `released`? ");
    expect(didYouMean("relased", ["name"])).toBe("");
  });
});
