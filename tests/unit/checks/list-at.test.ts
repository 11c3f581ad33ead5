import { describe, expect, it } from "vitest";
import { listAt } from "@/lib/checks/list-at";

describe("the list at a path", () => {
  it("is what stands there, and empty where nothing or no list stands there", () => {
    expect(listAt({ a: [{ b: [1, 2] }] }, ["a", 0, "b"])).toEqual([1, 2]);
    for (const value of [undefined, null, "ab", { length: 2 }])
      expect(listAt({ a: value }, ["a"])).toEqual([]);
    expect(listAt({}, ["toString"])).toEqual([]);
  });
});
