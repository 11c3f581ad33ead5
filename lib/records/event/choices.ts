import { options } from "@/lib/schema/options";

/** The groups in which events are coloured and laned; each has its colour token `--color-event-<family>`. */
export const eventFamilies = options({
  models: "Models and products",
  chips: "Chips and compute",
  controls: "Export controls",
  rules: "Rules and approvals",
  money: "Money and partners",
  society: "People and states",
});
export type EventFamily = keyof typeof eventFamilies;

/** What kind of thing happened. */
export const eventCategories = options({
  "model-release": { label: "Model release", family: "models" },
  product: { label: "Product", family: "models" },
  chip: { label: "Chip", family: "chips" },
  "export-control": { label: "Export control", family: "controls" },
  regulation: { label: "Regulation", family: "rules" },
  standard: { label: "Standard", family: "rules" },
  policy: { label: "Policy", family: "rules" },
  approval: { label: "Approval", family: "rules" },
  legal: { label: "Legal", family: "rules" },
  funding: { label: "Funding", family: "money" },
  listing: { label: "Listing", family: "money" },
  adoption: { label: "Adoption", family: "money" },
  partnership: { label: "Partnership", family: "money" },
  compute: { label: "Compute", family: "chips" },
  research: { label: "Research", family: "models" },
  people: { label: "People", family: "society" },
  diplomacy: { label: "Diplomacy", family: "society" },
  security: { label: "Security", family: "society" },
});
export type EventCategory = keyof typeof eventCategories;

/** How much an event weighs. */
export const importances = options({ 1: "Notable", 2: "Important", 3: "Milestone" });
