import { table, value, year } from "../display";
import type { Company } from "./schema";

export const companyDisplay = table<Company>()({
  begins: ["founded", "firstSeen"],
  intro: {
    text: "Companies, institutes and universities that make models, chips or the clouds they run on, with the investors and foreign firms around them.",
    related: [{ to: "authorities", label: "Authorities" }],
  },
  computed: {
    models: {
      label: "Models",
      format: "count",
      description: "Models on record that it developed, alone or with others.",
    },
    chips: { label: "Chips", format: "count", description: "Chips and systems on record that it designed." },
  },
  identity: ["segment", "kind", "country", "models", "chips"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["segment", "headquarters", "founded", "models", "chips", "valuation", "entityList"],
    },
    {
      key: "business",
      label: "Business",
      columns: [
        "segment",
        "listing",
        "valuation",
        "revenue",
        "revenueInterim",
        "capitalSpending",
        "headcount",
        "businessModel",
      ],
    },
    {
      key: "technology",
      label: "Technology",
      columns: ["segment", "models", "chips", "*Technology"],
    },
    { key: "restrictions", label: "Restrictions", columns: ["segment", "country", "*Restrictions"] },
  ],
  aside: ["firstSeen", "province", "website", "people", "products"],
  sort: { key: "models", descending: true },
  facets: {
    segment: value,
    kind: value,
    country: value,
    province: value,
    founded: year,
    entityList: value,
    section1260H: value,
  },
  long: ["businessModel", "products", "stack", "trainingCompute"],
  searched: ["province"],
  keyFacts: [
    "+models",
    { fact: "founded", below: "headquarters" },
    "valuation",
    "listing",
    "entityList",
    "section1260H",
    "ownChips",
    "trainingCompute",
    "revenue",
    "headcount",
  ],
  small: [],
});
