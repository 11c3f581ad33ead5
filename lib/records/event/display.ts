import { table, value, year } from "../display";
import type { TimelineEvent } from "./schema";

export const eventDisplay = table<TimelineEvent>()({
  begins: ["date"],
  intro: { text: "Everything on the timeline as a table.", related: [{ to: "timeline", label: "Timeline" }] },
  computed: {},
  identity: ["date", "category", "importance", "subjects", "text"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["date", "category", "importance", "subjects", "text"],
    },
  ],
  aside: [],
  sort: { key: "date", descending: true },
  facets: { category: value, date: year, importance: value, subjects: value },
  long: ["text", "subjects", "name"],
  searched: [],
  keyFacts: [],
  small: [],
});
