import { describe, expect, it } from "vitest";
import { isPrimary } from "@/lib/domain/source-grade";
import { sourceKinds } from "@/lib/records/source/choices";
import { valuesOf } from "@/lib/schema/options";

describe("a primary source", () => {
  it("is a public body, the party itself or a paper", () => {
    expect(valuesOf(sourceKinds).filter((kind) => isPrimary({ kind }))).toEqual([
      "official",
      "company",
      "paper",
    ]);
  });

  it("is not one that was read in a quotation only", () => {
    expect(valuesOf(sourceKinds).filter((kind) => isPrimary({ kind, seen: "quoted" }))).toEqual([]);
  });
});
