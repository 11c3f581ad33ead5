import { table, value, year } from "../display";
import { regulationStates, stages } from "./choices";
import type { Regulation } from "./schema";

export const regulationDisplay = table<Regulation>()({
  begins: ["milestones.date"],
  intro: {
    text: "Laws, rules, standards, policies, rulings and declarations, with where each stood on the day shown.",
    related: [
      { to: "export-rules", label: "Export rules" },
      { to: "authorities", label: "Authorities" },
    ],
  },
  computed: {
    status: {
      label: "Status",
      format: "choice",
      options: regulationStates,
      description: "Where it stood on the day shown.",
    },
    statusSince: { label: "Status since", format: "date", description: "When it came to stand there." },
    nextStep: {
      label: "Next step",
      format: "choice",
      options: stages,
      description: "The nearest step ahead that was known on the day shown.",
    },
    nextDate: { label: "Next step on", format: "date", description: "When that step is due." },
    firstPublic: { label: "First public", format: "date", description: "The earliest step on record." },
  },
  identity: [
    "status",
    "statusSince",
    "nextStep",
    "nextDate",
    "kind",
    "jurisdiction",
    "issuers",
    "firstPublic",
    "topics",
  ],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["status", "statusSince", "kind", "jurisdiction", "issuers", "binding"],
    },
    {
      key: "history",
      label: "History",
      columns: ["status", "firstPublic", "statusSince", "nextStep", "nextDate"],
    },
    {
      key: "content",
      label: "Content",
      columns: ["status", "documentNumber", "scope", "penalties", "topics"],
    },
    { key: "documents", label: "Documents", columns: ["status", "documentNumber", "*Documents"] },
  ],
  aside: [],
  sort: { key: "statusSince", descending: true },
  facets: {
    status: value,
    kind: value,
    jurisdiction: value,
    issuers: value,
    topics: value,
    binding: value,
    firstPublic: year,
  },
  long: ["scope", "penalties", "issuers", "topics", "name"],
  searched: ["issuers"],
  keyFacts: [
    "+status",
    "+next",
    "+issuers",
    "binding",
    "documentNumber",
    "scope",
    "penalties",
    "officialUrl",
  ],
  small: [],
});
