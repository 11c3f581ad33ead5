import { describe, expect, it } from "vitest";
import { relationVerbs } from "@/lib/domain/relation-verbs";
import { RelationKind } from "@/lib/records/relation/schema";

describe("the verbs of a tie", () => {
  it.each(RelationKind.options)("of %s read from either end, as a clause between two names", (kind) => {
    const { forward, backward } = relationVerbs[kind];
    for (const verb of [forward, backward]) expect(verb).toMatch(/^[a-z][a-z ,]*[a-z]$/);
    expect(forward === backward).toBe(kind === "partnership");
  });
});
