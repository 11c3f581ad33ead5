import { describe, expect, it } from "vitest";
import { relationKinds } from "@/lib/records/relation/choices";
import { valuesOf } from "@/lib/schema/options";

describe("the verbs of a tie", () => {
  it.each(valuesOf(relationKinds))("of %s read from either end, as a clause between two names", (kind) => {
    const { forward, backward } = relationKinds[kind];
    for (const verb of [forward, backward]) expect(verb).toMatch(/^[a-z][a-z ,]*[a-z]$/);
    expect(forward === backward).toBe(kind === "partnership");
  });
});
