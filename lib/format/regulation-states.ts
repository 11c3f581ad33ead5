import type { RegulationState } from "@/lib/domain/regulation-status";

/** Words for where a rule stood on a day. */
export const regulationStateLabels: Readonly<Record<RegulationState, string>> = {
  "not-yet": "Not public yet",
  proposed: "Proposed",
  draft: "Draft for comment",
  adopted: "Published",
  decided: "Decided",
  "in-force": "In force",
  suspended: "Suspended",
  superseded: "Superseded",
  rescinded: "Rescinded",
};
