import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { collections } from "@/lib/records";
import type { PagePath } from "@/lib/url/routes";

/** Collections whose table has a page of its own; that of the filings stands in the page of the register. */
export type IndexedCollection = Exclude<TableCollection, "filings">;

/** What a collection holds, in a sentence or two, and where a reader may also want to go. */
export interface IndexIntro {
  text: string;
  /** What its rows are called, where they are not its records. */
  plural?: string;
  related?: readonly { path: PagePath; label: string }[];
}

export const indexIntros: Readonly<Record<IndexedCollection, IndexIntro>> = {
  companies: {
    text: "Companies, institutes and universities that make models, chips or the clouds they run on, with the investors and foreign firms around them.",
    related: [
      { path: "/authorities", label: "Authorities" },
      { path: "/compare/companies", label: "Compare companies" },
    ],
  },
  models: {
    text: "Models and the assistants known by their names. Dates are the first public availability; openness says what the public can have.",
    related: [
      { path: "/benchmarks", label: "Benchmarks" },
      { path: "/compare/models", label: "Compare models" },
    ],
  },
  chips: {
    text: "Processors, accelerator cards and systems, Chinese ones and those that export rules are about. Throughput is dense, as the vendor counts it.",
    related: [
      { path: "/compute-projects", label: "Computing projects" },
      { path: "/compare/chips", label: "Compare chips" },
    ],
  },
  regulations: {
    text: "Laws, rules, standards, policies, rulings and declarations, with where each stood on the day shown.",
    related: [
      { path: "/export-rules", label: "Export rules" },
      { path: "/authorities", label: "Authorities" },
    ],
  },
  "export-rules": {
    text: "Export controls, lists, licence policies, tariffs and counter-measures, with whether each was in force on the day shown.",
    related: [{ path: "/regulations", label: "Regulations" }],
  },
  claims: {
    text: "What companies and officials said of their models and chips, and what became of it. The verdict is that of the day shown; a claim stays its maker’s until a third party reports on it.",
  },
  authorities: {
    text: "Bodies that make, draft, apply or enforce rules and standards.",
    related: [{ path: "/regulations", label: "Regulations" }],
  },
  benchmarks: {
    text: "Tests on which models are scored. Scores in different settings are different tests.",
    related: [
      { path: "/results", label: "All scores" },
      { path: "/models", label: "Models" },
    ],
  },
  results: {
    text: "Every score on record, with who measured it and how. Scores in different settings are different tests.",
    plural: "scores",
    related: [
      { path: "/benchmarks", label: "Benchmarks" },
      { path: "/models", label: "Models" },
    ],
  },
  "compute-projects": {
    text: "National programmes, computing hubs, clusters and data centres for AI, with capacity as announced.",
    related: [{ path: "/chips", label: "Chips" }],
  },
  events: {
    text: "Everything on the timeline as a table.",
    related: [{ path: "/timeline", label: "Timeline" }],
  },
  sources: {
    text: "Every page and document that the records cite, with who speaks in it and how many records lean on it.",
  },
};

/** What the rows of a table are called. */
export const pluralOf = (collection: IndexedCollection): string =>
  indexIntros[collection].plural ?? collections[collection].plural;
