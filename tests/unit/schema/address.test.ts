import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, isAddress, parseAddress, slugOf } from "@/lib/schema/address";
import { collectionNames } from "@/lib/schema/collection-names";
import { Slug } from "@/lib/schema/slug";

const anySlug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

describe("an address", () => {
  it("comes apart into what it was made of", () => {
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), anySlug, (collection, slug) => {
        const address = addressOf(collection, slug);
        expect(isAddress(address)).toBe(true);
        expect(parseAddress(address)).toEqual({ collection, slug });
        expect(slugOf(address)).toBe(slug);
        expect(Slug.safeParse(slug).success).toBe(true);
      }),
    );
  });

  it.each([
    "models",
    "models/",
    "models/Qwen",
    "models/qwen-",
    "models/qwen/7b",
    "models/qwen 7b",
    "wares/qwen",
    "constructor/qwen",
    "/models/qwen",
    "",
  ])("is not “%s”", (text) => {
    expect(isAddress(text)).toBe(false);
    expect(parseAddress(text)).toBeUndefined();
  });

  it("is a text", () => {
    expect([undefined, null, 7, ["models/qwen"]].some(isAddress)).toBe(false);
  });
});
