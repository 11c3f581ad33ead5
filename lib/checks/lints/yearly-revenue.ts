import type { Lint } from "../lint";
import { observationsIn } from "./observations";

/** Revenue of a quarter or of nine months in a series of years, and the reverse. */
export const yearlyRevenue: Lint = {
  name: "yearly-revenue",
  description: "Revenue is of a whole year that its note names; part of a year is `revenueInterim`.",
  collections: ["companies"],
  *checkDocument(document) {
    for (const { field, path, observation } of observationsIn(document)) {
      if (field !== "revenue" && field !== "revenueInterim") continue;
      if (observation.missing !== undefined) continue;
      const isYear = /^(?:Year|Annual)\b/.test(String(observation.note ?? ""));
      if (isYear === (field === "revenue")) continue;
      yield {
        document,
        path,
        problem: isYear ? "this is the revenue of a whole year" : "the note does not name the year",
        tip: isYear
          ? "move it to `revenue`"
          : "begin the note with `Year 2024`, or move the revenue of part of a year to `revenueInterim`",
      };
    }
  },
};
