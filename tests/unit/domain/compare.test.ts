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

  it("takes amounts and lists of things for the same by what stands in them, in whatever order", () => {
    const state = (a: unknown, b: unknown) =>
      compareField([known({ value: a }), known({ value: b })], {}).state;
    const people = [{ name: "Li" }, { name: "An", role: "head" }];
    expect(state({ amount: 1, currency: "USD" }, { currency: "USD", amount: 1 })).toBe("same");
    expect(state({ amount: 1, currency: "USD" }, { amount: 2, currency: "USD" })).toBe("different");
    expect(state({ amount: 1, currency: "USD" }, { amount: 1, currency: "CNY" })).toBe("different");
    expect(state(people, [{ role: "head", name: "An" }, { name: "Li" }])).toBe("same");
    expect(state(people, [{ name: "Li" }, { name: "An" }])).toBe("different");
    expect(state(["a", "b"], ["a"])).toBe("different");
    expect(state(false, true)).toBe("different");
    expect(
      compareField([known({ range: { min: 1, max: 2 } }), known({ range: { min: 1, max: 3 } })], {}).state,
    ).toBe("different");
  });

  it("finds a best only where no other value could be as good", () => {
    const range = (min: number, max: number) => known({ range: { min, max } });
    const best = (direction: "higher" | "lower", ...items: FactView[]) =>
      compareField(items, { direction }).best;
    expect(best("higher", range(2, 4), value(5))).toEqual([false, true]);
    expect(best("higher", range(2, 5), range(5, 8))).toEqual([false, false]);
    expect(best("lower", range(6, 8), range(2, 5))).toEqual([false, true]);
    expect(best("lower", range(5, 8), range(2, 5))).toEqual([false, false]);
    expect(best("higher", value(9), value(3), range(8, 10))).toEqual([false, false, false]);
    expect(best("higher", value(9), range(3, 9), value(1))).toEqual([false, false, false]);
    expect(best("higher", value(5), range(5, 9), value(1))).toEqual([false, false, false]);
    expect(best("lower", value(3), value(9), range(2, 4))).toEqual([false, false, false]);
  });

  it("finds a best among what is known, ties included, and none where all are alike", () => {
    const best = (...items: FactView[]) => compareField(items, higher).best;
    expect(best(value(3), missing, value(9), absent)).toEqual([false, false, true, false]);
    expect(best(value(9), value(3), value(9))).toEqual([true, false, true]);
    expect(best(value(9), value(9))).toEqual([false, false]);
    expect(best(missing, absent)).toEqual([false, false]);
  });

  it("counts a ceiling by what it may fall to, a floor by what it may rise to", () => {
    const atMost = (number: number) => known({ value: number, exactness: "at-most" });
    expect(compareField([atMost(9), value(3)], higher).best).toEqual([false, false]);
    expect(compareField([atMost(2), value(3)], higher).best).toEqual([false, true]);
    expect(compareField([atMost(2), value(3)], { direction: "lower" }).best).toEqual([true, false]);
    expect(compareField([known({ value: 9, exactness: "at-least" }), value(3)], higher).best).toEqual([
      true,
      false,
    ]);
  });

  it("finds no best where one of the values is no number", () => {
    expect(compareField([known({ value: "many" }), value(3), value(4)], higher).best).toEqual([
      false,
      false,
      false,
    ]);
    const usd = known({ value: { amount: 3, currency: "USD" } });
    expect(compareField([usd, value(4)], higher).best).toEqual([false, false]);
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
