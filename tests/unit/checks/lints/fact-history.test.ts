import { describe, expect, it } from "vitest";
import { factHistory } from "@/lib/checks/lints/fact-history";
import { said } from "../said";

/** What is said of a company whose headcount is this. */
const saidOf = (headcount: unknown) =>
  said(factHistory, (records) => {
    records["companies/maker"].facts.headcount = headcount;
  });

const entry = (since?: string, until?: string) => ({ value: 1, since, until, sources: ["readme"] });

describe("a period", () => {
  it("does not end before it begins", () => {
    expect(saidOf(entry("2023-08-03", "2023-08-02"))).toEqual([
      {
        place: 'data/companies/maker.json:16:16 "2023-08-02",',
        problem: "`headcount` ends (2023-08-02) before it begins (2023-08-03)",
        tip: "mend one of the two dates",
      },
    ]);
  });

  it("may end on the day on which it begins, or within the year of which no more is known", () => {
    expect(saidOf(entry("2023-08-03", "2023-08-03"))).toEqual([]);
    expect(saidOf(entry("2023", "2023-08"))).toEqual([]);
    expect(saidOf(entry("≤2023-08-03", "2023-08-02"))).toEqual([]);
  });

  it("is judged only where both ends are known", () => {
    expect(saidOf(entry(undefined, "2023-08-02"))).toEqual([]);
    expect(saidOf(entry("2023-08-03"))).toEqual([]);
    expect(saidOf(entry("2023-08-03", "then"))).toEqual([]);
  });

  it("is judged in every entry of a list", () => {
    expect(saidOf([entry("2022"), entry("2023", "2021")])).toMatchObject([
      {
        place: 'data/companies/maker.json:24:18 "2021",',
        problem: "`headcount` ends (2021) before it begins (2023)",
      },
    ]);
  });
});

describe("a dated list", () => {
  it("runs forward in time", () => {
    expect(saidOf([entry("2023"), entry("2024-01-01"), entry("2024-01-02")])).toEqual([]);
  });

  it("has one entry a date, and none before the one above it", () => {
    const tip = "put the entries in the order of time, one a date";
    expect(saidOf([entry("2024-01-01"), entry("2024-01-01"), entry("2023-12-31")])).toEqual([
      {
        place: 'data/companies/maker.json:23:18 "2024-01-01",',
        problem: "entry 2 of `headcount` (2024-01-01) does not come after the one before (2024-01-01)",
        tip,
      },
      {
        place: 'data/companies/maker.json:30:18 "2023-12-31",',
        problem: "entry 3 of `headcount` (2023-12-31) does not come after the one before (2024-01-01)",
        tip,
      },
    ]);
  });

  it("says from when each entry holds, but for the first", () => {
    expect(saidOf([entry(), entry("2024")])).toEqual([]);
    expect(saidOf([entry("2024"), entry()])).toEqual([
      {
        place: "data/companies/maker.json:21:7 {",
        problem: "entry 2 of `headcount` has no `since`",
        tip: "say from when it holds; only the first entry may do without",
      },
    ]);
  });

  it("with an entry that is no object is told as undated, and a record without facts is left alone", () => {
    expect(saidOf([entry("2024"), null])).toMatchObject([
      { problem: "entry 2 of `headcount` has no `since`" },
    ]);
    expect(saidOf([null, entry("2024")])).toEqual([]);
    const found = said(factHistory, (records) => {
      records["companies/none"] = { name: "None" };
      records["companies/list"] = [];
      records["companies/text"] = { name: "Text", facts: "none" };
    });
    expect(found).toEqual([]);
  });
});
