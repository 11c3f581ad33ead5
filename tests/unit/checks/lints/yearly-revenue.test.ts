import { describe, expect, it } from "vitest";
import { yearlyRevenue } from "@/lib/checks/lints/yearly-revenue";
import { said } from "../said";

const saidOf = (field: "revenue" | "revenueInterim", more: object) =>
  said(yearlyRevenue, (records) => {
    records["companies/maker"].facts[field] = { sources: ["readme"], ...more };
  }).map(({ problem, tip }) => [problem, tip]);
const value = { amount: 1e9, currency: "CNY" };

describe("revenue", () => {
  it("is of a year", () => {
    expect(saidOf("revenue", { value, note: "Second quarter of 2025." })).toEqual([
      [
        "the note does not name the year",
        "begin the note with `Year 2024`, or move the revenue of part of a year to `revenueInterim`",
      ],
    ]);
    expect(saidOf("revenue", { value })).toHaveLength(1);
    expect(saidOf("revenue", { value, note: "Year 2024." })).toEqual([]);
    expect(saidOf("revenue", { missing: "undisclosed" })).toEqual([]);
  });

  it("of part of a year is not of a year", () => {
    expect(saidOf("revenueInterim", { value, note: "Year 2024." })).toEqual([
      ["this is the revenue of a whole year", "move it to `revenue`"],
    ]);
    expect(saidOf("revenueInterim", { value, note: "First half of 2025." })).toEqual([]);
  });
});
