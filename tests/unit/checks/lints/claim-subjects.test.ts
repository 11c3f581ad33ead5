import { describe, expect, it } from "vitest";
import { claimSubjects } from "@/lib/checks/lints/claim-subjects";
import { model, said } from "../said";

/** What is said of a claim of this day about a model of 3 August 2023. */
const saidOf = (date: string, subject: unknown = model) =>
  said(claimSubjects, (records) => {
    records["claims/first"] = { name: "First", subjects: [subject], date };
  });

describe("a claim", () => {
  it("is about nothing that begins after it", () => {
    expect(saidOf("2023-08-02")).toMatchObject([
      {
        problem: "the claim is of 2023-08-02, and `models/maker-7b` begins 2023-08-03",
        tip: "mend one of the dates, or name what the claim could be about then",
      },
    ]);
  });

  it("may be of the same day or month, and of a day that is not known", () => {
    expect(saidOf("2023-08-03")).toEqual([]);
    expect(saidOf("2023-08")).toEqual([]);
    expect(saidOf("then")).toEqual([]);
  });

  it("is judged only against what exists and has a day", () => {
    expect(saidOf("2020", "models/none")).toEqual([]);
    expect(saidOf("2020", 7)).toEqual([]);
    expect(saidOf("2020", "benchmarks/test")).toEqual([]);
  });
});
