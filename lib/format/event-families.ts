import type { EventFamily } from "@/lib/domain/event-families";

/** Names of the lanes of the timeline. */
export const eventFamilyLabels: Readonly<Record<EventFamily, string>> = {
  models: "Models and products",
  chips: "Chips and compute",
  controls: "Export controls",
  rules: "Rules and approvals",
  money: "Money and partners",
  society: "People and states",
};
