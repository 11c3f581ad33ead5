import { table, value, year } from "../display";
import { betterEnds } from "./choices";
import type { Benchmark } from "./schema";

export const benchmarkDisplay = table<Benchmark>()({
  begins: ["introduced"],
  intro: {
    text: "Tests on which models are scored. Scores in different settings are different tests.",
    related: [
      { to: "results", label: "All scores" },
      { to: "models", label: "Models" },
    ],
  },
  computed: {
    better: {
      label: "Better",
      format: "choice",
      options: betterEnds,
      description: "Whether a higher or a lower score is better.",
    },
    scores: { label: "Scores", format: "count", description: "Scores on record by the day shown." },
    models: { label: "Models", format: "count", description: "Models with a score on record." },
  },
  identity: ["unit", "better", "scores", "models"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["measures", "unit", "better", "introduced", "models", "scores"],
    },
  ],
  aside: ["url"],
  sort: { key: "scores", descending: true },
  facets: { unit: value, better: value, introduced: year },
  long: ["measures"],
  searched: [],
  keyFacts: ["introduced", "measures", "+unit", "+scores", "url"],
  small: [],
});
