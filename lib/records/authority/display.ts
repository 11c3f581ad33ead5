import { table, value, year } from "../display";
import type { Authority } from "./schema";

export const authorityDisplay = table<Authority>()({
  begins: ["established", "firstSeen"],
  intro: {
    text: "Bodies that make, draft, apply or enforce rules and standards.",
    related: [{ to: "regulations", label: "Regulations" }],
  },
  computed: {
    regulations: {
      label: "Regulations",
      format: "count",
      description: "Regulations on record that it issued or drafted.",
    },
    rules: { label: "Export rules", format: "count", description: "Export rules on record that it issued." },
  },
  identity: ["kind", "country", "regulations", "rules"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["kind", "country", "established", "regulations", "rules", "role"],
    },
  ],
  aside: ["firstSeen", "website"],
  sort: { key: "regulations", descending: true },
  facets: { kind: value, country: value, established: year },
  long: ["role"],
  searched: [],
  keyFacts: ["established", "+regulations", "+rules", "website"],
  small: [],
});
