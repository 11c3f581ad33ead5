import { describe, expect, it } from "vitest";
import {
  combinedProvenance,
  givenNumber,
  givenWord,
  numberOf,
  type Provenance,
  provenanceOf,
  spanOfReport,
} from "@/lib/domain/metric-values";

const sources = ["data-sheet"];

describe("the numbers that a report may stand for", () => {
  it("are the one it gives, also where it says `about`", () => {
    expect(spanOfReport({ value: 600 })).toEqual({ low: 600, high: 600 });
    expect(spanOfReport({ value: 600, exactness: "about" })).toEqual({ low: 600, high: 600 });
  });

  it("are open upwards from a floor, and go down to nothing from a ceiling", () => {
    expect(spanOfReport({ value: 600, exactness: "at-least" })).toEqual({
      low: 600,
      high: Number.POSITIVE_INFINITY,
    });
    expect(spanOfReport({ value: 600, exactness: "at-most" })).toEqual({ low: 0, high: 600 });
  });

  it("are all of a range, both ends included, and none where there is no number", () => {
    expect(spanOfReport({ range: { min: 400, max: 600 } })).toEqual({ low: 400, high: 600 });
    expect(spanOfReport({})).toBeUndefined();
  });
});

describe("a field's figure", () => {
  it("keeps where it comes from, who says so and how sure it is", () => {
    expect(numberOf("tpp", { value: 600, sources, standing: "estimate", says: "huawei" })).toStrictEqual({
      kind: "number",
      span: { low: 600, high: 600 },
      provenance: { origin: "stated", from: ["tpp"], sources, standing: "estimate", says: "huawei" },
    });
  });

  it("says nothing of a standing or a speaker that it has not", () => {
    expect(provenanceOf("tpp", { value: 600, sources })).toStrictEqual({
      origin: "stated",
      from: ["tpp"],
      sources,
    });
  });

  it("is none where no number is known", () => {
    expect(numberOf("tpp", { missing: "unknown", sources })).toBeUndefined();
  });
});

describe("a figure computed from several", () => {
  const part = (from: string, more: Partial<Provenance> = {}): Provenance => ({
    origin: "stated",
    from: [from],
    sources: [`${from}-sheet`, "all"],
    ...more,
  });

  it("rests on all their fields and sources, each told once", () => {
    expect(combinedProvenance([part("tpp"), part("area"), part("tpp")])).toStrictEqual({
      origin: "computed",
      from: ["tpp", "area"],
      sources: ["tpp-sheet", "all", "area-sheet"],
    });
  });

  it("is as unsure as the least sure of them: an estimate before a plan, a plan before a report", () => {
    const standingOf = (...standings: Provenance["standing"][]) =>
      combinedProvenance(standings.map((standing) => part("tpp", { standing }))).standing;
    expect(standingOf("reported", "planned", "estimate")).toBe("estimate");
    expect(standingOf("reported", "planned")).toBe("planned");
    expect(standingOf(undefined, "reported")).toBe("reported");
    expect(standingOf(undefined, undefined)).toBeUndefined();
  });

  it("is a party's own word where one of them is", () => {
    expect(combinedProvenance([part("tpp"), part("area", { says: "huawei" })]).says).toBe("huawei");
  });
});

describe("what a reader gives", () => {
  const provenance = { origin: "given", from: [], sources: [] };

  it("has no source", () => {
    expect(givenNumber(4800)).toStrictEqual({ kind: "number", span: { low: 4800, high: 4800 }, provenance });
    expect(givenWord(true, "a")).toStrictEqual({ kind: "word", oneOf: [true, "a"], provenance });
  });
});
