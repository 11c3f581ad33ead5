import { table, value, year } from "../display";
import type { Filing, FilingList } from "./schema";

export const filingDisplay = table<Filing, FilingList>()({
  begins: ["announced"],
  intro: {
    text: "The services that public lists name, with the record of each where there is one.",
    related: [],
  },
  computed: {
    list: { label: "List", format: "reference", description: "The published list that names it." },
    announced: { label: "List announced", format: "date", description: "When its list was made public." },
  },
  identity: [
    "operator",
    "kind",
    "province",
    "date",
    "list",
    "announced",
    "company",
    "model",
    "number",
    "note",
  ],
  presets: [
    { key: "overview", label: "Overview", columns: ["operator", "kind", "province", "date", "list"] },
    { key: "records", label: "On record here", columns: ["operator", "company", "model", "kind", "date"] },
    { key: "printed", label: "As printed", columns: ["operator", "number", "note", "list", "announced"] },
  ],
  aside: [],
  sort: { key: "announced", descending: true },
  facets: { kind: value, province: value, list: value, company: value, date: year },
  long: ["operator", "note"],
  nameLabel: "Service as listed",
  searched: ["operator", "company", "model", "province", "number", "note"],
  keyFacts: [],
  small: [],
});
