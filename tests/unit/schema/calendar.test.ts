import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asDay, isDay } from "@/lib/schema/calendar";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { anyDate, anyDay } from "../domain/arbitraries";

const digits = fc.integer({ min: 0, max: 39 }).map((number) => String(number).padStart(2, "0"));
const likeDays = fc
  .tuple(fc.integer({ min: 1700, max: 2100 }), digits, digits)
  .map(([year, month, day]) => `${year}-${month}-${day}`);

describe("a day", () => {
  it("is the same for schemas and for what carries no schema", () => {
    fc.assert(
      fc.property(fc.oneof(likeDays, anyDay, anyDate), (text) => {
        expect(isDay(text)).toBe(Day.safeParse(text).success);
        if (isDay(text)) expect(PartialDate.safeParse(text).success).toBe(true);
      }),
    );
  });

  it("is said to be none where it is none", () => {
    expect(() => asDay("2023-02-29")).toThrow("“2023-02-29” is no day");
    expect(asDay("2024-02-29")).toBe("2024-02-29");
  });
});
