import { describe, expect, it } from "vitest";
import type { Metrics } from "@/lib/domain/condition";
import { classify, type Slugged } from "@/lib/domain/export-control";
import { givenNumber, givenWord, type MetricValue } from "@/lib/domain/metric-values";
import type { ExportRule } from "@/lib/records/export-rule/schema";
import {
  foundry2025,
  letterH20,
  memory2024,
  review2026,
  rule2022,
  rule2023,
  tariff2026,
} from "./export-control-rules";

interface Figures {
  tpp?: number;
  density?: number;
  io?: number;
  dram?: number;
  link?: number;
  dataCentre?: boolean;
}

/** Metrics of a chip from figures written out; what is left out is unknown. */
function metricsOf({ tpp, density, io, dram, link, dataCentre }: Figures): Metrics {
  const numbers = {
    tpp,
    bitsTimesTops: tpp,
    performanceDensity: density,
    aggregateIoGBps: io,
    totalDramBandwidthGBps: dram,
    interconnectGBps: link,
  };
  const entries: [string, MetricValue][] = Object.entries(numbers).flatMap(([metric, value]) =>
    value === undefined ? [] : [[metric, givenNumber(value)]],
  );
  if (dataCentre !== undefined) entries.push(["datacenterDesigned", givenWord(dataCentre)]);
  return Object.fromEntries(entries);
}

function resultOf(rule: Slugged<ExportRule>, metrics: Metrics): string {
  const { outcome } = classify(rule, metrics);
  return outcome.state === "decided" ? outcome.class : outcome.state;
}

/** A US chip with its class under the October 2023 rule. */
const withEccn = (metrics: Metrics): Metrics => {
  const { outcome } = classify(rule2023, metrics);
  const classes = outcome.state === "decided" ? [outcome.class] : outcome.classes;
  return {
    ...metrics,
    classification: givenWord(...classes),
    named: givenWord(false),
    designedInChina: givenWord(false),
  };
};

// Each line: what public sources print for the chip, and the class they state (s) or that follows by arithmetic (c).
const a100: Figures = { tpp: 4992, density: 6.04, io: 664, dram: 2039, link: 600, dataCentre: true };
const a800: Figures = { ...a100, io: 464, link: 400 };
const h100: Figures = { tpp: 15832, density: 19.45, io: 1028, dram: 3350, link: 900, dataCentre: true };
const h800: Figures = { ...h100, io: 528, link: 400 };
const h20: Figures = { tpp: 2368, density: 2.91, io: 1028, dram: 4000, link: 900, dataCentre: true };

describe("the October 2022 rule", () => {
  it.each([
    ["A100 (s)", a100, "3A090.a"],
    ["A800 (s)", a800, "not-controlled"],
    ["H100 (s)", h100, "3A090.a"],
    ["H800 (s)", h800, "not-controlled"],
    ["H20 (s)", h20, "not-controlled"],
    ["L40S (c)", { tpp: 5864, density: 9.63, io: 64, dataCentre: true }, "not-controlled"],
    ["RTX 4090 (c)", { tpp: 5286, io: 64, dataCentre: false }, "not-controlled"],
  ])("classifies %s", (_, figures, expected) => {
    expect(resultOf(rule2022, metricsOf(figures))).toBe(expected);
  });
});

describe("the October 2023 rule", () => {
  it.each([
    ["A100 (s)", a100, "3A090.a"],
    ["A800 (s)", a800, "3A090.a"],
    ["H800 (s)", h800, "3A090.a"],
    ["H800 PCIe (s)", { tpp: 12104, density: 14.87, dataCentre: true }, "3A090.a"],
    ["H20 by its printed numbers (s)", h20, "not-controlled"],
    ["L20 (s)", { tpp: 1912, density: 3.14, dataCentre: true }, "not-controlled"],
    ["L2, whose die area is unknown (s)", { tpp: 1544, dataCentre: true }, "not-controlled"],
    ["L40S (s)", { tpp: 5864, density: 9.63, dataCentre: true }, "3A090.a"],
    ["L40 (c)", { tpp: 2896, density: 4.76, dataCentre: true }, "3A090.b"],
    ["MI210 (s)", { tpp: 2896, density: 3.67, dataCentre: true }, "3A090.b"],
    ["MI250 (s)", { tpp: 5794, density: 3.67, dataCentre: true }, "3A090.a"],
    ["RTX 4090 (s)", { tpp: 5286, density: 8.68, dataCentre: false }, "3A090.a"],
    [
      "RTX 4090 D, under Note 2 whatever its density (s)",
      { tpp: 4707, density: 7.73, dataCentre: false },
      "not-controlled",
    ],
    ["RTX 5090 D (c)", { tpp: 4750, density: 6.33, dataCentre: false }, "not-controlled"],
    ["Ascend 910B without a die area (c)", { tpp: 5120, dataCentre: true }, "3A090.a"],
    [
      "Tiangai 100, which hangs on an unpublished die area (c)",
      { tpp: 2352, dataCentre: true },
      "cannot-tell",
    ],
    ["the regulator's own 600 TOPS at 8 bits (s)", { tpp: 600 * 8, dataCentre: true }, "3A090.a"],
    ["the regulator's own 300 TFLOPS at 16 bits (s)", { tpp: 300 * 16, dataCentre: true }, "3A090.a"],
  ])("classifies %s", (_, figures, expected) => {
    expect(resultOf(rule2023, metricsOf(figures))).toBe(expected);
  });

  it("names the paragraph that decides", () => {
    expect(classify(rule2023, metricsOf(a100)).outcome).toMatchObject({ paragraph: "ECCN 3A090.a.1" });
    expect(classify(rule2023, metricsOf({ tpp: 1700, density: 6, dataCentre: true })).outcome).toMatchObject({
      paragraph: "ECCN 3A090.a.2",
    });
  });

  it("names the unknown figure and the classes it leaves open", () => {
    expect(classify(rule2023, metricsOf({ tpp: 2352, dataCentre: true })).outcome).toEqual({
      state: "cannot-tell",
      classes: ["not-controlled", "3A090.b", "3A090.a"],
      unknown: ["performanceDensity"],
    });
  });

  it.each([
    [
      "RTX 4090, not a data-centre part (c)",
      { tpp: 5286, density: 8.68, dataCentre: false },
      "exception-nac",
    ],
    ["MI210, in the middle band (s)", { tpp: 2896, density: 3.67, dataCentre: true }, "exception-nac"],
    ["A100 (c)", a100, "no-exception"],
  ])("finds the licence exception of %s", (_, figures, expected) => {
    expect(classify(rule2023, metricsOf(figures)).exception).toMatchObject({
      state: "decided",
      class: expected,
    });
  });

  it("offers no exception where nothing is controlled", () => {
    expect(classify(rule2023, metricsOf(h20)).exception).toBeUndefined();
  });
});

describe("the January 2026 licence policy and tariff", () => {
  it.each([
    ["A100 (s, c)", a100, "case-by-case", "no-tariff"],
    [
      "H200 (s, s)",
      { tpp: 15832, density: 19.45, dram: 4800, dataCentre: true },
      "case-by-case",
      "tariff-25-percent",
    ],
    [
      "H200 NVL (s, s)",
      { tpp: 13364, density: 16.42, dram: 4800, dataCentre: true },
      "case-by-case",
      "no-tariff",
    ],
    ["H20 (s, c)", h20, "not-controlled", "no-tariff"],
    [
      "MI300X (s, c)",
      { tpp: 20919, density: 20.57, dram: 5300, dataCentre: true },
      "case-by-case",
      "no-tariff",
    ],
    [
      "MI325X (s, s)",
      { tpp: 20919, density: 20.57, dram: 6000, dataCentre: true },
      "case-by-case",
      "tariff-25-percent",
    ],
    [
      "B200 (s, c)",
      { tpp: 36000, density: 22.11, dram: 8000, dataCentre: true },
      "presumption-of-denial",
      "no-tariff",
    ],
    [
      "B30A, a tracker's estimate, whose bandwidth is unknown (c, c)",
      { tpp: 28000, density: 34.4, dataCentre: true },
      "presumption-of-denial",
      "no-tariff",
    ],
  ])("places %s", (_, figures, review, tariff) => {
    const metrics = withEccn(metricsOf(figures));
    expect(resultOf(review2026, metrics)).toBe(review);
    expect(resultOf(tariff2026, metrics)).toBe(tariff);
  });
});

describe("the letter of April 2025", () => {
  it("catches a chip by the H20's memory or link bandwidth (s)", () => {
    expect(resultOf(letterH20, withEccn(metricsOf(h20)))).toBe("licence-required");
    expect(resultOf(letterH20, withEccn(metricsOf({ dram: 864, link: 0 })))).toBe("not-controlled");
  });
});

describe("the rules for memory stacks and foundries", () => {
  it("controls a bare HBM2E stack (s)", () => {
    const stack: Metrics = { memoryBandwidthDensity: givenNumber(4.2), copackagedHbm: givenWord(false) };
    expect(classify(memory2024, stack)).toMatchObject({
      outcome: { class: "3A090.c" },
      exception: { class: "no-exception" },
    });
    expect(resultOf(memory2024, { copackagedHbm: givenWord(true) })).toBe("not-controlled");
  });

  const shipment: Metrics = {
    advancedNode: givenWord(true),
    designerStatus: givenWord("other"),
    packager: givenWord("front-end-fabricator"),
    packagedInMacauOrD5: givenWord(false),
    transistorsBillion: givenNumber(25),
    hasHbm: givenWord(false),
    exportYear: givenNumber(2026),
  };

  it.each<[string, Metrics, string]>([
    ["25 billion transistors packaged by the fabricator (c)", {}, "presumption-overcome"],
    [
      "50 billion transistors with HBM packaged in China (c)",
      { transistorsBillion: givenNumber(50), hasHbm: givenWord(true), packagedInMacauOrD5: givenWord(true) },
      "presumed-3A090.a",
    ],
    ["33 billion transistors in 2026 (c)", { transistorsBillion: givenNumber(33) }, "presumed-3A090.a"],
    [
      "33 billion transistors in 2027 (c)",
      { transistorsBillion: givenNumber(33), exportYear: givenNumber(2027) },
      "presumption-overcome",
    ],
    ["a coarser node (c)", { advancedNode: givenWord(false) }, "not-controlled"],
    [
      "an approved designer (c)",
      { designerStatus: givenWord("approved"), transistorsBillion: givenNumber(80) },
      "presumption-overcome",
    ],
  ])("reads %s", (_, change, expected) => {
    expect(resultOf(foundry2025, { ...shipment, ...change })).toBe(expected);
  });
});
