import { expect, it } from "vitest";
import { didYouMean } from "@/lib/checks/nearest";

it("a tip asks for the nearest word, and asks nothing where none is near", () => {
  expect(didYouMean("relased", new Set(["released"]))).toBe("did you mean `released`? ");
  expect(didYouMean("relased", ["name"])).toBe("");
});
