import type { EventCategory } from "@/lib/records/event/schema";

/** The six groups in which events are coloured and laned; each has its colour token `--color-event-<family>`. */
export const eventFamilies = ["models", "chips", "controls", "rules", "money", "society"] as const;
export type EventFamily = (typeof eventFamilies)[number];

const familyByCategory: Readonly<Record<EventCategory, EventFamily>> = {
  "model-release": "models",
  product: "models",
  research: "models",
  chip: "chips",
  compute: "chips",
  "export-control": "controls",
  regulation: "rules",
  standard: "rules",
  policy: "rules",
  approval: "rules",
  legal: "rules",
  funding: "money",
  listing: "money",
  adoption: "money",
  partnership: "money",
  people: "society",
  diplomacy: "society",
  security: "society",
};

/** Every category of events. */
export const eventCategories = Object.keys(familyByCategory) as EventCategory[];

/** The group an event's category belongs to. */
export function familyOf(category: EventCategory): EventFamily {
  return familyByCategory[category];
}
