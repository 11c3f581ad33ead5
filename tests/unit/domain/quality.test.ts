import fc from "fast-check";
import { expect, it } from "vitest";
import { stillNeeded } from "@/lib/domain/quality/open-work";

it("asks for just as many facts as the goal takes", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 1, max: 100 }), (a, b, percent) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      const needed = stillNeeded(part, whole, percent / 100);
      expect((part + needed) * 100).toBeGreaterThanOrEqual(whole * percent);
      if (needed > 0) expect((part + needed - 1) * 100).toBeLessThan(whole * percent);
    }),
  );
});

it("is never less than nothing, and nothing once the goal is reached", () => {
  expect([94, 95, 96].map((part) => stillNeeded(part, 100, 0.95))).toEqual([1, 0, 0]);
  expect([stillNeeded(0, 0, 0.95), stillNeeded(0, 10, 0.6)]).toEqual([0, 6]);
});
