import { describe, expect, it } from "vitest";
import { claimEvidence } from "@/lib/checks/lints/claim-evidence";
import { model, said } from "../said";

/** A claim with evidence of these dates. */
const claim = (date: string, ...dates: readonly string[]) => ({
  name: "Best",
  subjects: [model],
  date,
  statement: { text: "It is best.", sources: ["readme"] },
  verdict: "self-reported",
  evidence: dates.map((found) => ({ date: found, text: "No.", sources: ["readme"] })),
});

const saidOf = (date: string, ...dates: readonly string[]) =>
  said(claimEvidence, (records) => {
    records["claims/best"] = claim(date, ...dates);
  });

describe("evidence about a claim", () => {
  it("that is older than the claim is told", () => {
    expect(saidOf("2023-08-03", "2023-08-02")).toEqual([
      {
        place: 'data/claims/best.json:16:15 "2023-08-02",',
        problem: "evidence of 2023-08-02 lies before the claim (2023-08-03)",
        tip: "mend the date, or tell it as background in the statement",
      },
    ]);
  });

  it("may be of the day of the claim, and two findings may be of one day", () => {
    expect(saidOf("2023-08-03", "2023-08-03", "2023-08-03", "2023-08-04")).toEqual([]);
  });

  it("that does not run forward in time is told at the one that stands too late", () => {
    expect(saidOf("2023-08-03", "2023-09-02", "2023-09-01", "2023-09-01")).toEqual([
      {
        place: 'data/claims/best.json:23:15 "2023-09-01",',
        problem: "evidence of 2023-09-01 stands after that of 2023-09-02",
        tip: "put the evidence in the order of time",
      },
    ]);
  });

  it("contradicts nothing where a month may hold both days, or a date is only known as a bound", () => {
    expect(saidOf("2023-08-03", "2023-08", "2023-08-30")).toEqual([]);
    expect(saidOf("≤2023-08-03", "2023-07-01")).toEqual([]);
  });

  it("is not needed, and a broken list of it is left to the schema", () => {
    for (const evidence of [undefined, "none", [null]]) {
      const found = said(claimEvidence, (records) => {
        records["claims/best"] = { ...claim("2023-08-03"), evidence };
      });
      expect(found).toEqual([]);
    }
  });
});
