import { expect, it } from "vitest";
import {
  asOfWords,
  explainPrecision,
  formatDate,
  formatLongDate,
  formatPeriod,
  machineDate,
} from "@/lib/format/dates";

it.each([
  ["2023-09-20", "20 Sep 2023"],
  ["2023-09-03", "3 Sep 2023"],
  ["2023-09", "Sep 2023"],
  ["2023", "2023"],
  ["≤2023-09-20", "by 20 Sep 2023"],
  ["≤2023", "by 2023"],
])("%s reads %s", (date, text) => expect(formatDate(date)).toBe(text));

it("writes the month in full for sentences", () =>
  expect(formatLongDate("2023-09-20")).toBe("20 September 2023"));

it("says from when on a value is known, and leaves a bound a bound", () => {
  expect(asOfWords("2023-09")).toBe("as of Sep 2023");
  expect(asOfWords("≤2023-09-20")).toBe("by 20 Sep 2023");
});

it("never claims more precision than there is", () => {
  expect(explainPrecision("2023-09-20")).toBeUndefined();
  expect(explainPrecision("2023-09")).toBe("known to the month");
  expect(explainPrecision("≤2023-09-20")).toContain("earlier");
  expect(machineDate("≤2023-09-20")).toBeUndefined();
  expect(machineDate("2023-09")).toBe("2023-09");
});

it("writes spans of time", () => {
  expect(formatPeriod("2023-08-03", undefined)).toBe("since 3 Aug 2023");
  expect(formatPeriod("2023-08", "2024")).toBe("Aug 2023 to 2024");
});
