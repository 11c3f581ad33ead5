import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Metrics } from "@/lib/domain/condition";
import { classify } from "@/lib/domain/export-control";
import { givenNumber, givenWord } from "@/lib/domain/metric-values";
import { type ControlClass, controlClasses } from "@/lib/records/export-rule/choices";
import { review2026, rule2022, rule2023 } from "./export-control-rules";

const figure = fc.integer({ min: 1, max: 40_000 });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

interface Chip {
  tpp?: number | undefined;
  area?: number | undefined;
  io?: number | undefined;
  dram?: number | undefined;
  dataCentre?: boolean | undefined;
}

const anyChip: fc.Arbitrary<Chip> = fc.record({
  tpp: perhaps(figure),
  area: perhaps(fc.integer({ min: 50, max: 3000 })),
  io: perhaps(fc.integer({ min: 1, max: 2000 })),
  dram: perhaps(fc.integer({ min: 100, max: 9000 })),
  dataCentre: perhaps(fc.boolean()),
});
const knownChip = fc.record({
  tpp: figure,
  area: fc.integer({ min: 50, max: 3000 }),
  io: fc.integer({ min: 1, max: 2000 }),
  dram: fc.integer({ min: 100, max: 9000 }),
  dataCentre: fc.boolean(),
});

function metricsOf({ tpp, area, io, dram, dataCentre }: Chip): Metrics {
  return {
    ...(tpp === undefined ? {} : { tpp: givenNumber(tpp), bitsTimesTops: givenNumber(tpp) }),
    ...(tpp === undefined || area === undefined ? {} : { performanceDensity: givenNumber(tpp / area) }),
    ...(io === undefined ? {} : { aggregateIoGBps: givenNumber(io) }),
    ...(dram === undefined ? {} : { totalDramBandwidthGBps: givenNumber(dram) }),
    ...(dataCentre === undefined ? {} : { datacenterDesigned: givenWord(dataCentre) }),
  };
}

/** The lightest and the heaviest class that a chip may fall into. */
function weightsOf(rule: typeof rule2023, metrics: Metrics): [lightest: number, heaviest: number] {
  const weights = classesOf(rule, metrics).map((one) => controlClasses[one].weight);
  return [Math.min(...weights), Math.max(...weights)];
}

function classesOf(rule: typeof rule2023, metrics: Metrics): ControlClass[] {
  const { outcome } = classify(rule, metrics);
  return outcome.state === "decided" ? [outcome.class] : outcome.classes;
}

describe("properties of the control rules", () => {
  it.each([rule2022, rule2023])("more performance never gives a lighter class ($slug)", (rule) => {
    fc.assert(
      fc.property(anyChip, fc.integer({ min: 0, max: 20_000 }), (chip, more) => {
        const slow = weightsOf(rule, metricsOf(chip));
        const fast = weightsOf(
          rule,
          metricsOf(chip.tpp === undefined ? chip : { ...chip, tpp: chip.tpp + more }),
        );
        expect(fast[0]).toBeGreaterThanOrEqual(slow[0]);
        expect(fast[1]).toBeGreaterThanOrEqual(slow[1]);
      }),
    );
  });

  it("more performance or memory bandwidth never eases the licence review", () => {
    fc.assert(
      fc.property(knownChip, fc.nat(20_000), fc.nat(5000), (chip, more, wider) => {
        const review = (one: Chip) => {
          const metrics = metricsOf(one);
          return weightsOf(review2026, {
            ...metrics,
            classification: givenWord(...classesOf(rule2023, metrics)),
          });
        };
        expect(review({ ...chip, tpp: chip.tpp + more, dram: chip.dram + wider })[1]).toBeGreaterThanOrEqual(
          review(chip)[1],
        );
      }),
    );
  });

  it.each([rule2022, rule2023])(
    "an unknown figure is never read as false: the true class stays possible ($slug)",
    (rule) => {
      fc.assert(
        fc.property(
          knownChip,
          fc.subarray(["tpp", "area", "io", "dram", "dataCentre"] as const),
          (chip, hidden) => {
            const known = Object.fromEntries(
              Object.entries(chip).filter(([name]) => !hidden.some((one) => one === name)),
            );
            const truth = classesOf(rule, metricsOf(chip));
            expect(classesOf(rule, metricsOf(known))).toEqual(expect.arrayContaining(truth));
          },
        ),
      );
    },
  );

  it.each([rule2022, rule2023])("what is known whole is always decided ($slug)", (rule) => {
    fc.assert(
      fc.property(knownChip, (chip) => {
        expect(classify(rule, metricsOf(chip)).outcome.state).toBe("decided");
      }),
    );
  });

  it("a lower bound decides only what it can", () => {
    const atLeast = (low: number): Metrics => {
      const span = { low, high: Number.POSITIVE_INFINITY };
      return { tpp: { ...givenNumber(low), span }, datacenterDesigned: givenWord(true) };
    };
    expect(classesOf(rule2023, atLeast(5000))).toEqual(["3A090.a"]);
    expect(classesOf(rule2023, atLeast(480))).toContain("not-controlled");
  });
});
