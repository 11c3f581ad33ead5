import { expect, it } from "vitest";
import { coverageOf } from "@/lib/domain/coverage";

it("counts facts, sources, conflicts and unknowns", () => {
  const coverage = coverageOf({
    a: {
      state: "known",
      observation: { value: 1, sources: ["s"], others: [{ value: 2, sources: ["t"] }] },
      earlier: [],
    },
    b: { state: "missing", observation: { missing: "unknown", sources: [] }, earlier: [] },
    c: { state: "missing", observation: { missing: "undisclosed", sources: ["s"] }, earlier: [] },
    d: { state: "absent" },
  });
  expect(coverage).toEqual({ recorded: 3, sourced: 2, conflicts: 1, unknown: 1 });
});
