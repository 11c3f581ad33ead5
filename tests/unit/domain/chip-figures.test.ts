import { describe, expect, it } from "vitest";
import { chipMetrics, totalProcessingPerformance } from "@/lib/domain/chip-metrics";
import { otherReadings } from "@/lib/domain/chip-readings";
import { Chip } from "@/lib/records/chip/schema";
import { pastOn } from "../../support/moments";

const today = pastOn("2026-11-20");
const told = (value: unknown, more: object = {}) => ({ value, sources: ["data-sheet"], ...more });
const factsOf = (facts: object) => Chip.parse({ name: "Chip", vendor: "maker", kind: "gpu", facts }).facts;
const metrics = (facts: object) => chipMetrics(factsOf(facts), today);
const open = Number.POSITIVE_INFINITY;

describe("total processing performance", () => {
  it.each([
    ["fp64Tflops", 64],
    ["fp32Tflops", 32],
    ["tf32Tflops", 32],
    ["fp16Tflops", 16],
    ["bf16Tflops", 16],
    ["fp8Tflops", 8],
    ["int8Tops", 8],
    ["fp4Tflops", 4],
    ["int4Tops", 4],
  ])("counts %s with %d bits, open upwards above sixteen", (field, bits) => {
    const span = totalProcessingPerformance(factsOf({ [field]: told(10) }), today)?.span;
    expect(span).toEqual({ low: 10 * bits, high: bits > 16 ? open : 10 * bits });
  });

  it("rests on the fewest bits where two precisions give the same", () => {
    const facts = factsOf({ fp16Tflops: told(10), fp8Tflops: told(20), int4Tops: told(39) });
    expect(totalProcessingPerformance(facts, today)?.provenance.from).toEqual(["fp8Tflops"]);
  });

  it("reaches as high as any of its figures may", () => {
    const facts = factsOf({
      fp16Tflops: told(10),
      fp8Tflops: { range: { min: 5, max: 50 }, sources: [] },
    });
    expect(totalProcessingPerformance(facts, today)?.span).toEqual({ low: 160, high: 400 });
  });

  it("is unknown where nothing is published, or no more than a reason why not", () => {
    expect(totalProcessingPerformance(factsOf({}), today)).toBeUndefined();
    expect(
      totalProcessingPerformance(factsOf({ int8Tops: { missing: "undisclosed", sources: [] } }), today),
    ).toBeUndefined();
  });
});

describe("what a chip is", () => {
  it.each([
    [16, true],
    [7, true],
    [16.1, false],
    [28, false],
  ])("made at %d nm is on an advanced node: %s", (processNm, isAdvanced) => {
    expect(metrics({ processNm: told(processNm) }).advancedNode).toMatchObject({
      kind: "word",
      oneOf: [isAdvanced],
    });
  });

  it.each([
    ["HBM3", true],
    ["HiBL 1.0", true],
    ["HiZQ 2.0", true],
    ["GDDR6", false],
  ])("with %s memory has it stacked: %s", (memoryType, isStacked) => {
    expect(metrics({ memoryType: told(memoryType) }).hasHbm).toMatchObject({
      oneOf: [isStacked],
      provenance: { from: ["memoryType"], sources: ["data-sheet"] },
    });
  });

  it("says so of data centres only where it is told", () => {
    expect(metrics({ forDataCentres: told(false) }).datacenterDesigned).toMatchObject({
      kind: "word",
      oneOf: [false],
      provenance: { from: ["forDataCentres"] },
    });
    expect(metrics({ forDataCentres: { missing: "unknown", sources: [] } })).toEqual({});
    expect(metrics({ memoryType: { missing: "unknown", sources: [] } })).toEqual({});
    expect(metrics({})).toEqual({});
  });
});

describe("the rate of all inputs and outputs", () => {
  it.each([
    ["PCIe 3.0 x16", 32],
    ["PCIe 4.0 x16", 64],
    ["PCIe 5.0 x16", 128],
    ["PCIe 6.0 x16", 256],
  ])("counts %s as %d, open upwards while the link is unknown", (host, rate) => {
    expect(metrics({ hostInterface: told(host) }).aggregateIoGBps).toEqual({
      kind: "number",
      span: { low: rate, high: open },
      provenance: { origin: "computed", from: ["hostInterface"], sources: ["data-sheet"] },
    });
    expect(metrics({ hostInterface: told(host), interconnectGBps: told(400) }).aggregateIoGBps).toMatchObject(
      {
        span: { low: 400 + rate, high: 400 + rate },
        provenance: { from: ["interconnectGBps", "hostInterface"] },
      },
    );
  });

  it("is unknown where neither is told, and a link that does not exist is nought", () => {
    expect(metrics({ interconnectGBps: { missing: "unknown", sources: [] } })).toEqual({});
    expect(metrics({ interconnectGBps: { missing: "not-applicable", sources: ["x"] } })).toMatchObject({
      interconnectGBps: {
        span: { low: 0, high: 0 },
        provenance: { from: ["interconnectGBps"], sources: ["x"] },
      },
      aggregateIoGBps: { span: { low: 0, high: open } },
    });
  });
});

describe("the density of a chip", () => {
  it("is the one that is stated, before the one that is computed", () => {
    const facts = { tpp: told(1000), dieAreaMm2: told(500) };
    expect(metrics(facts).performanceDensity).toMatchObject({
      span: { low: 2, high: 2 },
      provenance: { origin: "computed", from: ["tpp", "dieAreaMm2"] },
    });
    expect(metrics({ ...facts, performanceDensity: told(3) }).performanceDensity).toMatchObject({
      span: { low: 3, high: 3 },
      provenance: { origin: "stated" },
    });
  });

  it("spans from the least over the largest to the most over the smallest", () => {
    const ranged = (min: number, max: number) => ({ range: { min, max }, sources: [] });
    expect(metrics({ tpp: ranged(100, 400), dieAreaMm2: ranged(10, 50) }).performanceDensity).toMatchObject({
      span: { low: 2, high: 40 },
    });
  });
});

describe("what other sources would have", () => {
  it("is one reading for each disagreeing figure, in place of the preferred one", () => {
    const others = [
      { value: 900, sources: ["a"], note: "n" },
      { value: 800, sources: ["b"] },
    ];
    const facts = factsOf({ int8Tops: told(1000, { others, preferred: "p" }), dieAreaMm2: told(500) });
    expect(otherReadings(facts, today)).toEqual([
      { ...facts, int8Tops: { value: 900, sources: ["a"] } },
      { ...facts, int8Tops: { value: 800, sources: ["b"] } },
    ]);
  });

  it("is what the throughput computes to, where a TPP is stated and enough is published", () => {
    const whole = factsOf({ tpp: told(1000), int8Tops: told(200) });
    expect(otherReadings(whole, today)).toEqual([{ ...whole, tpp: undefined }]);
    expect(otherReadings(factsOf({ tpp: told(1000), fp32Tflops: told(20) }), today)).toEqual([]);
    expect(otherReadings(factsOf({ tpp: told(1000) }), today)).toEqual([]);
    expect(otherReadings(factsOf({ int8Tops: told(200) }), today)).toEqual([]);
  });
});
