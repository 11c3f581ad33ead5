import { describe, expect, it } from "vitest";
import { chipMetrics, totalProcessingPerformance } from "@/lib/domain/chip-metrics";
import { classifyChip, isInForce, rulesInForce, toldOfMaker } from "@/lib/domain/export-control";
import { Chip } from "@/lib/records/chip/schema";
import type { Day } from "@/lib/schema/calendar";
import { pastOn } from "../../support/moments";
import { letterH20, review2026, rule2022, rule2023, ruleNamed, tariff2026 } from "./export-control-rules";

const on = pastOn;
const today = on("2026-11-20");
const rules = [
  tariff2026,
  review2026,
  rule2023,
  rule2022,
  letterH20,
  ruleNamed("us-2022-08-is-informed-letters"),
  ruleNamed("us-2024-12-hbm"),
];

const fact = (value: unknown, more: object = {}) => ({ value, sources: ["data-sheet"], ...more });
const chip = (facts: object, more: object = {}): Chip =>
  Chip.parse({ name: "Chip", vendor: "maker", kind: "gpu", facts, ...more });
const slugged = (slug: string, facts: object, more: object = {}) => ({ slug, record: chip(facts, more) });

const a800 = {
  fp16Tflops: fact(312),
  tf32Tflops: fact(156),
  int8Tops: fact(624, { says: "maker" }),
  dieAreaMm2: fact(826),
  interconnectGBps: fact(400),
  hostInterface: fact("PCIe 4.0 x16"),
  memoryBandwidthGBps: fact(2039),
  forDataCentres: fact(true),
};

describe("the figures of a chip", () => {
  it("takes the highest of bit length times dense TOPS over all precisions", () => {
    const { facts } = chip({ fp32Tflops: fact(10), fp8Tflops: fact(4500), fp4Tflops: fact(14_000) });
    expect(totalProcessingPerformance(facts, today)).toMatchObject({
      span: { low: 56_000, high: 56_000 },
      provenance: { origin: "computed", from: ["fp4Tflops"] },
    });
  });

  it("counts TF32 with 32 bits", () => {
    const { facts } = chip({ tf32Tflops: fact(156), int8Tops: fact(100) });
    expect(totalProcessingPerformance(facts, today)?.span.low).toBe(156 * 32);
  });

  it("prefers a stated figure to a computed one", () => {
    const { facts } = chip({ tpp: fact(2352), int8Tops: fact(295) });
    expect(totalProcessingPerformance(facts, today)).toMatchObject({
      span: { low: 2352, high: 2352 },
      provenance: { origin: "stated" },
    });
  });

  it("gives only a lower bound where nothing at 16 bits or fewer is published", () => {
    const { facts } = chip({ fp32Tflops: fact(15) });
    expect(totalProcessingPerformance(facts, today)?.span).toEqual({
      low: 480,
      high: Number.POSITIVE_INFINITY,
    });
  });

  it("has no density without a die area, and divides where there is one", () => {
    expect(chipMetrics(chip({ int8Tops: fact(239) }).facts, today).performanceDensity).toBeUndefined();
    const { performanceDensity } = chipMetrics(chip(a800).facts, today);
    expect(performanceDensity).toMatchObject({
      provenance: { from: ["int8Tops", "dieAreaMm2"], says: "maker" },
    });
    expect(performanceDensity?.kind === "number" && performanceDensity.span.low).toBeCloseTo(6.04, 2);
  });

  it("carries the weakest standing of its parts", () => {
    const { facts } = chip({ int8Tops: fact(1000), dieAreaMm2: fact(800, { standing: "estimate" }) });
    expect(chipMetrics(facts, today).performanceDensity?.provenance.standing).toBe("estimate");
  });

  it("adds the host interface to the link, and is open upwards while one is unknown", () => {
    const io = (facts: object) => chipMetrics(chip(facts).facts, today).aggregateIoGBps;
    expect(io(a800)).toMatchObject({ span: { low: 464, high: 464 } });
    expect(io({ interconnectGBps: fact(400) })).toMatchObject({
      span: { low: 400, high: Number.POSITIVE_INFINITY },
    });
    const none = { missing: "not-applicable", sources: [] };
    expect(io({ interconnectGBps: none, hostInterface: fact("PCIe 4.0 x16") })).toMatchObject({
      span: { low: 64, high: 64 },
    });
  });

  it("leaves out a figure that was not known yet on the day", () => {
    const { facts } = chip({ int8Tops: fact(624, { since: "2024-01" }) });
    expect(totalProcessingPerformance(facts, on("2023-09-20"))).toBeUndefined();
  });
});

describe("the rules in force on a day", () => {
  it("lists those that classify chips, in the order in which they took effect", () => {
    const slugs = (day: Day) => rulesInForce(rules, on(day)).map((rule) => rule.slug);
    expect(slugs("2022-09-01")).toEqual(["us-2022-08-is-informed-letters"]);
    expect(slugs("2023-09-20")).toEqual(["us-2022-10-advanced-computing"]);
    expect(slugs("2026-11-20")).toEqual([
      "us-2023-10-advanced-computing",
      "us-2025-04-h20-licence-letter",
      "us-2026-01-licence-review-policy",
      "us-2026-01-section-232-tariff",
    ]);
  });

  it("ends a rule on the day its successor takes effect", () => {
    expect(isInForce(rule2022.record, on("2023-11-16"))).toBe(true);
    expect(isInForce(rule2022.record, on("2023-11-17"))).toBe(false);
  });
});

describe("a chip on a day", () => {
  const outcomes = (facts: object, day: Day, slug = "a-chip") =>
    Object.fromEntries(
      classifyChip(slugged(slug, facts), rules, on(day)).map(({ rule, outcome }) => [
        rule,
        outcome.state === "decided" ? outcome.class : outcome.classes,
      ]),
    );

  it("is free in September 2023 and controlled two months later when only its link was slowed", () => {
    expect(outcomes(a800, "2023-09-20")).toEqual({ "us-2022-10-advanced-computing": "not-controlled" });
    expect(outcomes(a800, "2023-12-01")).toEqual({ "us-2023-10-advanced-computing": "3A090.a" });
    expect(outcomes(a800, "2026-11-20")).toMatchObject({
      "us-2026-01-licence-review-policy": "case-by-case",
    });
  });

  it("is caught by name where a letter names it", () => {
    expect(outcomes({}, "2022-09-01", "a100")).toEqual({
      "us-2022-08-is-informed-letters": "licence-required",
    });
    expect(outcomes({}, "2022-09-01", "other")).toEqual({
      "us-2022-08-is-informed-letters": "not-controlled",
    });
  });

  it("hands an open classification on to the licence review", () => {
    const facts = { tpp: fact(2352), memoryBandwidthGBps: fact(1200), forDataCentres: fact(true) };
    expect(outcomes(facts, "2026-11-20")).toMatchObject({
      "us-2023-10-advanced-computing": ["not-controlled", "3A090.b", "3A090.a"],
      "us-2026-01-licence-review-policy": ["not-controlled", "case-by-case"],
    });
  });

  it("shows every class that some source would give", () => {
    const fp16Tflops = fact(310, { others: [{ value: 250, sources: ["tracker"] }] });
    const facts = { fp16Tflops, dieAreaMm2: fact(826), forDataCentres: fact(true) };
    const [classification] = classifyChip(slugged("chip", facts), [rule2023], today);
    expect(classification?.outcome).toMatchObject({ class: "3A090.a" });
    expect(classification?.possible).toEqual(["3A090.b", "3A090.a"]);
  });

  it("shows the figures behind its class with their sources", () => {
    const [classification] = classifyChip(slugged("chip", a800), [rule2023], today);
    expect(
      classification?.tests.find(({ test, outcome }) => test.metric === "tpp" && outcome === "true"),
    ).toMatchObject({
      test: { op: ">=", value: 4800 },
      measured: { provenance: { sources: ["data-sheet"] } },
    });
  });

  it("gives a system no class of its own", () => {
    expect(classifyChip(slugged("server", a800, { kind: "system" }), rules, today)).toEqual([]);
  });

  it("reads what it is told", () => {
    const guidance = ruleNamed("us-2025-05-gp10-ascend-guidance");
    const told = (country: string) =>
      classifyChip(slugged("chip", a800), [rule2023, guidance], today, toldOfMaker(country))[1]?.outcome;
    expect(told("China")).toMatchObject({ class: "licence-required" });
    expect(told("United States")).toMatchObject({ class: "not-controlled" });
  });
});
