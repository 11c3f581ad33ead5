import { table, value, year } from "../display";
import type { ComputeProject } from "./schema";

export const computeProjectDisplay = table<ComputeProject>()({
  begins: ["announced", "opened"],
  inOrder: [["announced", "opened"]],
  intro: {
    text: "National programmes, computing hubs, clusters and data centres for AI, with capacity as announced.",
    related: [{ to: "chips", label: "Chips" }],
  },
  computed: {},
  identity: ["kind", "operators", "place", "province", "partOf"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["kind", "province", "announced", "opened", "computePflops", "chipCount", "status"],
    },
    { key: "capacity", label: "Capacity", columns: ["*Capacity"] },
    { key: "place", label: "Place", columns: ["kind", "place", "province", "operators", "partOf"] },
  ],
  aside: [],
  sort: { key: "announced", descending: true },
  facets: { kind: value, province: value, operators: value, partOf: value, announced: year, opened: year },
  long: ["chips", "status", "investment", "name"],
  searched: ["place", "province"],
  keyFacts: [
    "opened",
    "announced",
    "computePflops",
    "chipCount",
    "chips",
    "status",
    "+operators",
    "+partOf",
    "powerMw",
    "investment",
  ],
  small: ["announced", "opened", "computePflops", "chipCount"],
});
