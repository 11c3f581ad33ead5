import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactView } from "@/lib/domain/as-of";
import { compareField } from "@/lib/domain/compare";
import type { Observation } from "@/lib/schema/fact";

const known = (observation: Partial<Observation>): FactView => ({
  state: "known",
  observation: { sources: [], ...observation },
  earlier: [],
});
const value = (number: number) => known({ value: number });
const missing: FactView = {
  state: "missing",
  observation: { missing: "undisclosed", sources: [] },
  earlier: [],
};
const absent: FactView = { state: "absent" };
const higher = { direction: "higher" } as const;

const views = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 5 }).map(value), fc.constant(missing), fc.constant(absent)),
  { minLength: 2, maxLength: 6 },
);

describe("compareField", () => {
  it("marks what differs from the first known value", () => {
    expect(compareField([missing, value(1), value(2), value(1)], {})).toMatchObject({
      state: "different",
      differs: [false, false, true, false],
    });
  });

  it("calls a row with fewer than two known values not comparable", () => {
    expect(compareField([value(1), missing, absent], higher)).toEqual({
      state: "cannot-compare",
      differs: [false, false, false],
      best: [false, false, false],
    });
  });

  it("ignores the order of lists and keys", () => {
    const [a, b] = [known({ value: ["text", "image"] }), known({ value: ["image", "text"] })];
    expect(compareField([a, b], {}).state).toBe("same");
  });

  it("takes about 7 and 7 for different statements", () => {
    expect(compareField([known({ value: 7, exactness: "about" }), value(7)], {}).state).toBe("different");
  });

  it("finds the best where larger or smaller is better, and nowhere else", () => {
    expect(compareField([value(3), value(9)], higher).best).toEqual([false, true]);
    expect(compareField([value(3), value(9)], { direction: "lower" }).best).toEqual([true, false]);
    expect(compareField([value(3), value(9)], {}).best).toEqual([false, false]);
  });

  it("finds no best where ranges overlap, bounds are open or currencies differ", () => {
    const range = known({ range: { min: 2, max: 5 } });
    expect(compareField([range, value(4)], higher).best).toEqual([false, false]);
    expect(compareField([known({ value: 3, exactness: "at-least" }), value(9)], higher).best).toEqual([
      false,
      false,
    ]);
    const money = (amount: number, currency: string) => known({ value: { amount, currency } });
    expect(compareField([money(1, "USD"), money(2, "CNY")], higher).best).toEqual([false, false]);
    expect(compareField([money(1, "USD"), money(2, "USD")], higher).best).toEqual([false, true]);
  });

  it("never takes a missing value for a difference or the best", () => {
    fc.assert(
      fc.property(views, (all) => {
        const { differs, best } = compareField(all, higher);
        all.forEach((view, index) => {
          if (view.state !== "known") expect([differs[index], best[index]]).toEqual([false, false]);
        });
      }),
    );
  });

  it("judges the row and the best alike in whatever order the items stand", () => {
    fc.assert(
      fc.property(views, (all) => {
        const [forward, backward] = [compareField(all, higher), compareField([...all].reverse(), higher)];
        expect(backward.state).toBe(forward.state);
        expect([...backward.best].reverse()).toEqual(forward.best);
      }),
    );
  });
});
