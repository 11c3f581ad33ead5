import { type Facet, table, value, year } from "../display";
import type { Model } from "./schema";

const parameterSpans: Facet = {
  by: "bucket",
  buckets: [
    { option: "under-1b", label: "Under 1B", below: 1e9 },
    { option: "1b-to-10b", label: "1B to 10B", below: 1e10 },
    { option: "10b-to-100b", label: "10B to 100B", below: 1e11 },
    { option: "100b-to-1t", label: "100B to 1T", below: 1e12 },
    { option: "1t-and-more", label: "1T and more" },
  ],
};

export const modelDisplay = table<Model>()({
  begins: ["announced", "released"],
  inOrder: [
    ["announced", "released"],
    ["announced", "openedToPublic"],
  ],
  intro: {
    text: "Models and the assistants known by their names. Dates are the first public availability; openness says what the public can have.",
    related: [{ to: "benchmarks", label: "Benchmarks" }],
  },
  computed: {
    country: { label: "Country", description: "Country of the maker." },
    scores: { label: "Scores", format: "count", description: "Benchmark scores on record." },
  },
  identity: ["developer", "coDevelopers", "country", "category", "family", "baseModel", "scores"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["developer", "category", "released", "parametersTotal", "contextTokens", "openness"],
    },
    { key: "size", label: "Size", columns: ["developer", "released", "*Size"] },
    { key: "training", label: "Training", columns: ["developer", "released", "*Training", "baseModel"] },
    {
      key: "access",
      label: "Access",
      columns: [
        "developer",
        "openness",
        "licence",
        "openedToPublic",
        "retired",
        "priceInput",
        "priceOutput",
        "priceCached",
        "priceInputMainland",
        "priceOutputMainland",
        "priceCachedMainland",
      ],
    },
    {
      key: "capability",
      label: "Capability",
      columns: ["developer", "category", "modalitiesIn", "modalitiesOut", "languages", "scores"],
    },
  ],
  aside: [
    "announced",
    "apiNames",
    "releasedAs",
    "vertical",
    "announcementUrl",
    "paperUrl",
    "weightsUrl",
    "repositoryUrl",
  ],
  sort: { key: "released", descending: true },
  facets: {
    category: value,
    openness: value,
    released: year,
    parametersTotal: parameterSpans,
    developer: value,
    country: value,
    architecture: value,
    modalitiesIn: value,
    modalitiesOut: value,
    releasedAs: value,
    licence: value,
  },
  long: ["trainingHardware", "languages"],
  searched: ["developer"],
  keyFacts: [
    "+developer",
    ["released", "announced"],
    "parametersTotal",
    "parametersActive",
    "contextTokens",
    "openness",
    "trainingTokens",
    "trainingHardware",
    "licence",
    "openedToPublic",
    "+baseModel",
    "trainingFlop",
  ],
  small: ["released", "parametersTotal", "trainingTokens", "contextTokens", "openness"],
});
