import { describe, expect, it } from "vitest";
import { listings } from "@/lib/checks/lints/listings";
import { type Records, said } from "../said";

const hongKong = { value: { exchange: "HKEX", ticker: "1" }, since: "2024-01-02", sources: ["readme"] };

/** What is said when the maker has the first listing and a second company the other. */
const saidOf = (listing: unknown, other?: unknown) =>
  said(listings, (records: Records) => {
    const maker = records["companies/maker"];
    records["companies/other"] = { ...maker, name: "Other", facts: { listing: other } };
    records["companies/maker"] = { ...maker, facts: { listing } };
  });

describe("a listing", () => {
  it("has its first day of trading", () => {
    expect(saidOf({ ...hongKong, since: undefined })).toEqual([
      {
        place: "data/companies/maker.json:7:16 {",
        problem: "the listing has no first day of trading",
        tip: "write it in `since`, to the month or the year where no more is known",
      },
    ]);
    expect(saidOf({ ...hongKong, since: "2024" })).toEqual([]);
  });

  it("belongs to one company: a second with its ticker is told", () => {
    expect(saidOf(hongKong, hongKong)).toEqual([
      {
        place: 'data/companies/other.json:10:19 "1"',
        problem: "HKEX: 1 is already the share of `maker`",
        tip: "mend the ticker of one of them; a part of a listed group has no listing of its own",
      },
    ]);
  });

  it("may have a ticker that another exchange uses, or none", () => {
    expect(saidOf(hongKong, { ...hongKong, value: { exchange: "SSE", ticker: "1" } })).toEqual([]);
    const unnamed = { ...hongKong, value: { exchange: "HKEX" } };
    expect(saidOf(unnamed, unnamed)).toEqual([]);
  });

  it("may be told twice of the same company", () => {
    expect(saidOf([hongKong, { ...hongKong, since: "2025" }])).toEqual([]);
  });

  it("that is missing needs no day, and other facts and collections are no listings", () => {
    expect(saidOf({ missing: "not-applicable", sources: ["readme"] })).toEqual([]);
    const found = said(listings, (records) => {
      records["companies/maker"].facts.valuation = { value: { amount: 1, currency: "USD" }, sources: [] };
      records["models/x"] = { name: "X", facts: { listing: { value: { exchange: "HKEX" }, sources: [] } } };
    });
    expect(found).toEqual([]);
  });
});
