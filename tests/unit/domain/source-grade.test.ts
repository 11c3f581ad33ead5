import { describe, expect, it } from "vitest";
import { isPrimary } from "@/lib/domain/source-grade";
import { SourceKind } from "@/lib/records/source/schema";

describe("a primary source", () => {
  it("is a public body, the party itself or a paper", () => {
    expect(SourceKind.options.filter((kind) => isPrimary({ kind }))).toEqual([
      "official",
      "company",
      "paper",
    ]);
  });

  it("is not one that was read in a quotation only", () => {
    expect(SourceKind.options.filter((kind) => isPrimary({ kind, seen: "quoted" }))).toEqual([]);
  });
});
