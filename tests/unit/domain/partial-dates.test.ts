import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dayAfter,
  earliest,
  hasBegun,
  hasPassed,
  isCertainlyBefore,
  latest,
  spanOf,
} from "@/lib/domain/partial-dates";
import { asDay, type Day } from "@/lib/schema/calendar";
import { PartialDate } from "@/lib/schema/partial-date";
import { anyDate, anyDay } from "./arbitraries";

describe("a partial date", () => {
  it("spans what it may mean", () => {
    expect(spanOf("2024-02")).toEqual({
      first: "2024-02-01",
      last: "2024-02-29",
      precision: "month",
      atMost: false,
    });
    expect(spanOf("≤2023")).toEqual({
      first: "2023-01-01",
      last: "2023-12-31",
      precision: "year",
      atMost: true,
    });
  });

  it("has a span of real days, first before last", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { first, last } = spanOf(date);
        expect(first <= last).toBe(true);
        for (const day of [first, last]) expect(PartialDate.safeParse(day).success).toBe(true);
      }),
    );
  });

  it("has begun for good once it has begun, and passes only after it has begun", () => {
    fc.assert(
      fc.property(anyDate, anyDay, anyDay, (date, one, other) => {
        const [before, after] = one <= other ? [one, other] : [other, one];
        if (hasBegun(date, before)) expect(hasBegun(date, after)).toBe(true);
        if (hasPassed(date, before)) expect(hasPassed(date, after)).toBe(true);
        if (hasPassed(date, one)) expect(hasBegun(date, one)).toBe(true);
      }),
    );
  });
});

describe("a day on the edge of a period", () => {
  const dayFrom = (day: Day, days: number) =>
    asDay(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

  it("begins it, and the day before does not", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { first } = spanOf(date);
        expect(hasBegun(date, first)).toBe(true);
        expect(hasBegun(date, dayFrom(first, -1))).toBe(false);
      }),
    );
  });

  it("has not passed it as its last day, and the day after has", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { last } = spanOf(date);
        expect(hasPassed(date, last)).toBe(false);
        expect(hasPassed(date, dayFrom(last, 1))).toBe(true);
        expect(dayAfter(last)).toBe(dayFrom(last, 1));
      }),
    );
  });

  it("is not certainly before it as its first day, and the day before is", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { first, atMost } = spanOf(date);
        expect(isCertainlyBefore(first, date)).toBe(false);
        expect(isCertainlyBefore(dayFrom(first, -1), date)).toBe(!atMost);
      }),
    );
  });
});

describe("the order of partial dates", () => {
  it("is by the first day, then the more exact date, then a mere bound before the date itself", () => {
    const written = ["≤2023-01-01", "2023-01-01", "2023-01", "≤2023", "2023", "2023-01-02"];
    expect(written.toReversed().sort(compareDates)).toEqual(written);
  });

  it("is total: antisymmetric, transitive, and equal only for equal dates", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("agrees with what is certainly before", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (isCertainlyBefore(a, b)) expect(compareDates(a, b)).toBeLessThan(0);
      }),
    );
  });

  it("gives the same earliest and latest whatever the order of its input", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDate, { nil: undefined })), (dates) => {
        expect(earliest(dates.toReversed())).toBe(earliest(dates));
        expect(latest(dates.toReversed())).toBe(latest(dates));
      }),
    );
  });

  it("gives the first and the last of what is known, and nothing of nothing", () => {
    const dates = ["2023-08", undefined, "2022-12-31", "2023-08-01"];
    expect([earliest(dates), latest(dates)]).toEqual(["2022-12-31", "2023-08"]);
    expect([earliest([undefined]), latest([])]).toEqual([undefined, undefined]);
  });
});
