import { table, value, year } from "../display";
import type { Source } from "./schema";

export const sourceDisplay = table<Source>()({
  begins: ["published"],
  intro: {
    text: "Every page and document that the records cite, with who speaks in it and how many records lean on it.",
    related: [],
  },
  computed: {
    references: {
      label: "Cited by",
      format: "count",
      description: "Records that cite it, among those that existed on the day shown.",
    },
  },
  identity: ["publisher", "kind", "language", "published", "references", "author", "written", "seen", "url"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["publisher", "kind", "language", "published", "references"],
    },
    {
      key: "reading",
      label: "Reading",
      columns: ["publisher", "author", "published", "written", "seen", "url"],
    },
  ],
  aside: [],
  sort: { key: "references", descending: true },
  facets: { kind: value, language: value, published: year, publisher: value, written: value, seen: value },
  long: ["name"],
  nameLabel: "Title",
  searched: ["publisher"],
  keyFacts: [],
  small: [],
});
