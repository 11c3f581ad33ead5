import { describe, expect, it } from "vitest";
import { sourceDates } from "@/lib/checks/lints/source-dates";
import { said } from "../said";

/** What is said of a source of these days beside one that was read on 1 December 2026. */
const saidOf = (days: { published?: string; accessed?: string }) =>
  said(sourceDates, (records) => {
    records["sources/other"] = { ...records["sources/readme"], accessed: "2026-12-01" };
    Object.assign(records["sources/readme"], days);
  });

describe("a source", () => {
  it("does not appear after it was read", () => {
    expect(saidOf({ published: "2023-08-03", accessed: "2023-08-02" })).toEqual([
      {
        place: 'data/sources/readme.json:5:16 "2023-08-03",',
        problem: "published 2023-08-03, after it was read (2023-08-02)",
        tip: "mend the year, or the day of reading",
      },
    ]);
  });

  it("does not appear after the newest day on which anything was read", () => {
    expect(saidOf({ published: "2062-08-03" })).toMatchObject([
      { problem: "published 2062-08-03, after it was read (2026-12-01)" },
    ]);
  });

  it("may be read in the month in which it appeared, and have no date", () => {
    expect(saidOf({ published: "2023-08", accessed: "2023-08-02" })).toEqual([]);
    expect(saidOf({ published: undefined })).toEqual([]);
    expect(said(sourceDates, () => undefined)).toEqual([]);
  });
});
