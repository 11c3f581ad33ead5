import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsAsOf } from "@/lib/domain/as-of";
import { knownFromOf, openEnd, validitiesOf, viewOn } from "@/lib/domain/validity";
import type { Day } from "@/lib/schema/calendar";
import type { Observation } from "@/lib/schema/fact";
import { newestOn } from "../../support/moments";
import { anyDate, anyDay } from "./arbitraries";

const anyValue = fc.oneof(
  fc.record({ value: fc.nat() }),
  fc.record({ value: anyDate }),
  fc.record({ missing: fc.constantFrom("unknown" as const, "undisclosed" as const) }),
  fc.record({ range: fc.record({ min: anyDate, max: anyDate }) }),
);
const anyObservation: fc.Arbitrary<Observation> = fc
  .tuple(
    anyValue,
    fc.record({
      since: fc.option(anyDate, { nil: undefined }),
      until: fc.option(anyDate, { nil: undefined }),
    }),
  )
  .map(([value, dates]) => ({ ...value, ...dates, sources: [] }));
/** As the data holds it: no two observations of one start. */
const anyHistory = fc.uniqueArray(anyObservation, {
  minLength: 1,
  maxLength: 6,
  selector: ({ since }) => since ?? "",
});
const anyMeta = fc.record({
  varies: fc.boolean(),
  format: fc.constantFrom("date" as const, "number" as const),
});
/** A day on which a record may be shown: none before it begins, none after the newest. */
const anyMoment = fc
  .tuple(anyDay, anyDay, anyDay)
  .map((days) => days.sort())
  .map(([begins, day, newest]) => ({ begins, day, newest }));

describe("the days between which an observation holds", () => {
  it("give on every day the view that the history gives", () => {
    fc.assert(
      fc.property(anyHistory, anyMeta, anyMoment, (history, meta, { begins, day, newest }) => {
        const held = validitiesOf(history, meta, { begins, newest });
        const field = { label: "", description: "", group: "", ...meta };
        for (const moment of [{ asked: day, read: day, isPast: day < newest }, newestOn(newest)]) {
          const { fact } = factsAsOf({ fact: history }, { fact: field }, moment);
          expect(viewOn(held, meta, moment)).toEqual(fact);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("never overlap", () => {
    fc.assert(
      fc.property(anyHistory, anyMeta, anyMoment, (history, meta, { begins, day, newest }) => {
        const holding = validitiesOf(history, meta, { begins, newest }).filter(
          ({ validity: { validFrom, validTo } }) => validFrom !== null && validFrom <= day && validTo > day,
        );
        expect(holding.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are open where no end is on record, by a word that comes after every day", () => {
    const [held] = validitiesOf(
      { value: 1, sources: [] },
      { format: "number" },
      { begins: "2023-08-03", newest: "2026-01-01" },
    );
    expect(held?.validity).toEqual({ validFrom: "2023-08-03", validTo: openEnd });
    expect(openEnd > "2100-12-31").toBe(true);
  });

  it("begin with a date's own day where nothing says that it was told before", () => {
    const on = (value: string, newest: Day) =>
      validitiesOf({ value, sources: [] }, { format: "date" }, { begins: "2023-01-01", newest })[0]?.validity
        .validFrom;
    expect(on("2023-08", "2026-01-01")).toBe("2023-08-01");
    expect(on("2027", "2026-01-01")).toBeNull();
    expect(on("2022", "2026-01-01")).toBe("2023-01-01");
  });
});

describe("the day from which something was known", () => {
  it("is the last that the earliest of its sources may mean", () => {
    expect(knownFromOf(["2024", "2023-08", undefined])).toBe("2023-08-31");
    expect(knownFromOf(["≤2023-08-03", "2023"])).toBe("2023-08-03");
    expect(knownFromOf([undefined])).toBeNull();
    expect(knownFromOf([])).toBeNull();
  });
});
