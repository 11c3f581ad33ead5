import type { z } from "zod";
import { table, value, year } from "../display";
import type { Result, ResultFile } from "./schema";

export const resultDisplay = table<Result, z.infer<typeof ResultFile>>()({
  begins: ["rows.date"],
  intro: {
    text: "Every score on record, with who measured it and how. Scores in different settings are different tests.",
    plural: "scores",
    related: [
      { to: "benchmarks", label: "Benchmarks" },
      { to: "models", label: "Models" },
    ],
  },
  computed: {
    unit: { label: "Unit", description: "The unit of the score." },
    developer: { label: "Developer", format: "reference", description: "Who trained the model." },
  },
  identity: ["benchmark", "score", "unit", "reportedBy", "by", "setting", "variant", "date", "developer"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["benchmark", "score", "unit", "reportedBy", "by", "date"],
    },
    {
      key: "settings",
      label: "Settings",
      columns: ["benchmark", "score", "unit", "variant", "setting", "date"],
    },
  ],
  aside: [],
  sort: { key: "date", descending: true },
  facets: { benchmark: value, reportedBy: value, developer: value, by: value, date: year },
  long: ["setting"],
  sourced: ["score"],
  nameLabel: "Model",
  searched: ["benchmark", "by", "developer", "setting", "variant"],
  keyFacts: [],
  small: [],
});
