import { table, value, year } from "../display";
import { exportRuleStates } from "./choices";
import type { ExportRule } from "./schema";

export const exportRuleDisplay = table<ExportRule>()({
  begins: ["announced", "published", "effective"],
  // A US rule may take effect before the Federal Register prints it, so only its announcement must come first.
  inOrder: [
    ["announced", "published"],
    ["announced", "effective"],
    ["effective", "ended"],
  ],
  intro: {
    text: "Export controls, lists, licence policies, tariffs and counter-measures, with whether each was in force on the day shown.",
    related: [{ to: "regulations", label: "Regulations" }],
  },
  computed: {
    state: {
      label: "State",
      format: "choice",
      options: exportRuleStates,
      description: "Whether it was in force on the day shown.",
    },
  },
  identity: ["state", "kind", "issuer", "country", "namedChips", "namedCompanies"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["state", "kind", "issuer", "announced", "effective", "ended"],
    },
    { key: "content", label: "Content", columns: ["state", "citation", "scope", "status"] },
    {
      key: "named",
      label: "Whom it names",
      columns: ["state", "namedChips", "namedCompanies", "effective"],
    },
  ],
  aside: ["published"],
  sort: { key: "announced", descending: true },
  facets: { state: value, kind: value, country: value, issuer: value, announced: year, namedChips: value },
  long: ["scope", "status", "citation", "namedChips", "namedCompanies", "issuer", "name"],
  searched: [],
  keyFacts: [
    "+issuer",
    "announced",
    "effective",
    "ended",
    "status",
    "citation",
    "+supersedes",
    "+supersededBy",
    "scope",
  ],
  small: ["announced", "effective", "ended"],
});
