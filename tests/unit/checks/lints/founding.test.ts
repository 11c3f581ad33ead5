import { describe, expect, it } from "vitest";
import { founding } from "@/lib/checks/lints/founding";
import { fact, said } from "../said";

describe("a founding", () => {
  it("is no first sighting", () => {
    const found = said(founding, (records) => {
      records["companies/maker"].facts.founded = fact("≤2020");
    });
    expect(found).toEqual([
      {
        place: "data/companies/maker.json:7:16 {",
        problem: "`founded` (≤2020) tells by when it was known, not when it was set up",
        tip: "write the day in `firstSeen`, and `founded` only where a source tells it",
      },
    ]);
  });

  it("of an authority is called established", () => {
    const found = said(founding, (records) => {
      records["authorities/court"] = { name: "Court", facts: { established: fact("≤2023-09-20") } };
    });
    expect(found).toMatchObject([
      { problem: "`established` (≤2023-09-20) tells by when it was known, not when it was set up" },
    ]);
  });

  it("may be a day or a year, and a sighting stands apart", () => {
    const found = said(founding, (records) => {
      records["companies/other"] = { name: "Other", facts: { firstSeen: fact("2020") } };
    });
    expect(found).toEqual([]);
  });
});
