import { describe, expect, it } from "vitest";
import { filingOperators } from "@/lib/checks/lints/filing-operators";
import { said } from "../said";

const row = { name: "服务", kind: "filed", operator: "Maker Ltd" };

/** What is said of two lists with these rows, added to one that names the operator without a company. */
const saidOf = (first: readonly unknown[], second: readonly unknown[] = []) =>
  said(filingOperators, (records) => {
    records["filings/first"] = { name: "First", rows: first };
    records["filings/second"] = { name: "Second", rows: second };
  });

const tip = "give both rows the same `company`, or take it from both where it is not certain";

describe("an operator of filed services", () => {
  it("leads to one company in every row of every list", () => {
    expect(saidOf([{ ...row, company: "maker" }], [{ ...row, company: "maker" }])).toEqual([]);
    expect(saidOf([row], [row])).toEqual([]);
  });

  it("is told where it is another company than in the row before", () => {
    expect(saidOf([{ ...row, company: "maker" }], [{ ...row, company: "other" }])).toEqual([
      {
        place: 'data/filings/second.json:8:18 "other"',
        problem: "Maker Ltd is `other` here and `maker` in data/filings/first.json",
        tip,
      },
    ]);
  });

  it("is told where it is a company here and none there, either way round", () => {
    expect(saidOf([row, { ...row, company: "maker" }])).toEqual([
      {
        place: 'data/filings/first.json:13:18 "maker"',
        problem: "Maker Ltd is `maker` here and no company in data/filings/first.json",
        tip,
      },
    ]);
    expect(saidOf([{ ...row, company: "maker" }], [{ ...row, operator: "Other" }, row])).toEqual([
      {
        place: 'data/filings/second.json:12:19 "Maker Ltd"',
        problem: "Maker Ltd is no company here and `maker` in data/filings/first.json",
        tip,
      },
    ]);
  });

  it("is judged in lists of filings only, and broken rows are left to the schema", () => {
    const found = said(filingOperators, (records) => {
      records["filings/first"] = {
        rows: [row, null, { ...row, operator: 1 }, { ...row, operator: 1, company: "a" }],
      };
      records["filings/second"] = { rows: "none" };
      records["results/x"] = { rows: [{ ...row, company: "maker" }] };
    });
    expect(found).toEqual([]);
  });
});
