import { table, value, year } from "../display";
import { verdicts } from "./choices";
import type { Claim } from "./schema";

export const claimDisplay = table<Claim>()({
  begins: ["date"],
  intro: {
    text: "What companies and officials said of their models and chips, and what became of it. The verdict is that of the day shown; a claim stays its maker’s until a third party reports on it.",
    related: [],
  },
  computed: {
    verdict: {
      label: "Verdict",
      format: "choice",
      options: verdicts,
      description: "What was known of it on the day shown.",
    },
    decided: {
      label: "Verdict since",
      format: "date",
      description: "Date of the finding that gave the verdict.",
    },
    evidence: {
      label: "Findings",
      format: "count",
      description: "Dated findings on record by the day shown.",
    },
  },
  identity: ["claimant", "date", "verdict", "decided", "statement", "metric", "subjects", "evidence"],
  presets: [
    { key: "overview", label: "Overview", columns: ["claimant", "date", "verdict", "statement"] },
    {
      key: "findings",
      label: "Findings",
      columns: ["claimant", "date", "verdict", "decided", "evidence", "subjects", "metric"],
    },
  ],
  aside: [],
  sort: { key: "date", descending: true },
  facets: { verdict: value, claimant: value, date: year, subjects: value },
  long: ["statement", "subjects", "metric", "name"],
  searched: ["claimant", "statement"],
  keyFacts: [],
  small: [],
});
