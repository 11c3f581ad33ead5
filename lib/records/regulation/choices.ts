import { options } from "@/lib/schema/options";

export const regulationKinds = options({
  law: "Law",
  "administrative-regulation": "Administrative regulation",
  "departmental-rule": "Departmental rule",
  "local-regulation": "Local regulation",
  standard: "Standard",
  "technical-guidance": "Technical guidance",
  policy: "Policy",
  registry: "Register",
  campaign: "Campaign",
  "executive-order": "Executive order",
  ruling: "Ruling",
  declaration: "Declaration",
  "expert-proposal": "Expert proposal",
});
export type RegulationKind = keyof typeof regulationKinds;

export const jurisdictions = options({
  cn: "China",
  "cn-local": "China, local",
  us: "United States",
  eu: "European Union",
  uk: "United Kingdom",
  un: "United Nations",
  international: "International",
});
export type Jurisdiction = keyof typeof jurisdictions;

/** A step in a rule's life; several may fall on one day. */
export const stages = options({
  proposed: "Proposed",
  draft: "Draft for comment",
  "comment-closed": "Comment period closed",
  signed: "Signed",
  adopted: "Adopted",
  decided: "Decided",
  published: "Published",
  effective: "In force",
  amended: "Amended",
  suspended: "Suspended",
  superseded: "Superseded",
  rescinded: "Rescinded",
});
export type Stage = keyof typeof stages;

/** Where a law, rule, standard or ruling stood on a day; worked out from its steps. */
export const regulationStates = options({
  "not-yet": { label: "Not public yet", meaning: "Nothing of it was public yet." },
  proposed: "Proposed",
  draft: "Draft for comment",
  adopted: {
    label: "Published",
    meaning: "Signed, adopted or published, and not in force as far as is recorded.",
  },
  decided: {
    label: "Decided",
    meaning: "A court or body has ruled; a ruling is not “in force” as a law is.",
  },
  "in-force": "In force",
  suspended: "Suspended",
  superseded: "Superseded",
  rescinded: "Rescinded",
});
export type RegulationState = keyof typeof regulationStates;

/** Which text a provision stands in. */
export const textVersions = options({ draft: "Draft", final: "Final text" });

/** How a provision changed from the draft to the final text. */
export const textChanges = options({
  kept: "Kept",
  moved: "Moved",
  weakened: "Weakened",
  tightened: "Tightened",
  dropped: "Dropped",
  added: "Added",
  split: "Split",
  merged: "Merged",
});
