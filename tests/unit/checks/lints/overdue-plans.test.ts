import { describe, expect, it } from "vitest";
import { overduePlans } from "@/lib/checks/lints/overdue-plans";
import { fact, model, said } from "../said";

const planned = (value: unknown, more: object = {}) => ({ ...fact(value), standing: "planned", ...more });

/** What is said on 3 August 2023, the day of the newest source, of a model with this fact. */
const saidOf = (field: string, value: unknown) =>
  said(overduePlans, (records) => {
    records[model].facts[field] = value;
  });

const tip =
  'write what happened; where nothing is known, end the plan with "until" and add an entry with "missing": "unknown" and a note that it was due';

describe("a plan", () => {
  it("has no day that has passed", () => {
    expect(saidOf("released", planned("2023-06"))).toEqual([
      {
        place: "data/models/maker-7b.json:12:17 {",
        problem: "`released` was planned for 2023-06, before the newest day (2023-08-03)",
        tip,
      },
    ]);
    expect(saidOf("released", planned("2023-08"))).toEqual([]);
    expect(saidOf("released", fact("2023-06"))).toEqual([]);
  });

  it("is not left without news for two years", () => {
    expect(saidOf("contextTokens", planned(4096, { since: "2021-07" }))).toMatchObject([
      { problem: "`contextTokens` is told as a plan since 2021-07, and nothing after it", tip },
    ]);
    expect(saidOf("contextTokens", planned(4096, { since: "2021-09" }))).toEqual([]);
    expect(saidOf("contextTokens", planned(4096))).toEqual([]);
  });

  it("is closed by its end, or by what follows", () => {
    expect(saidOf("released", planned("2023-06", { until: "2023-06" }))).toEqual([]);
    const followed = [planned("2023-06", { since: "2023-01" }), { ...fact("2023-07"), since: "2023-07" }];
    expect(saidOf("released", followed)).toEqual([]);
    expect(saidOf("released", followed.slice(0, 1))).toHaveLength(1);
  });

  it("is not judged where no source has a date", () => {
    const found = said(overduePlans, (records) => {
      delete records["sources/readme"].published;
      records[model].facts.released = planned("2023-06");
    });
    expect(found).toEqual([]);
  });
});
