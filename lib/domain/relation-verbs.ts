import type { RelationKind } from "@/lib/records/relation/schema";

/** How a tie reads from either end: `from` *forward* `to`, and `to` *backward* `from`. */
export interface RelationVerbs {
  forward: string;
  backward: string;
}

/** The verbs of every kind of tie; the first named party is the investor, supplier, buyer, adopter, host, member, child or spin-off. */
export const relationVerbs: Readonly<Record<RelationKind, RelationVerbs>> = {
  investment: { forward: "invested in", backward: "is backed by" },
  partnership: { forward: "works with", backward: "works with" },
  supply: { forward: "supplies", backward: "is supplied by" },
  "chip-order": { forward: "ordered", backward: "was ordered by" },
  adoption: { forward: "uses", backward: "is used by" },
  licensing: { forward: "licenses to", backward: "has a licence from" },
  hosting: { forward: "hosts", backward: "is hosted by" },
  membership: { forward: "is a member of", backward: "has as a member" },
  parent: { forward: "belongs to", backward: "is the parent of" },
  acquisition: { forward: "acquired", backward: "was acquired by" },
  "spin-off": { forward: "was spun off from", backward: "brought forth" },
  "trained-on": { forward: "trained on", backward: "was used for training by" },
  "served-on": { forward: "runs on", backward: "runs" },
  "claims-support": { forward: "claims to support", backward: "is supported, by its own word, by" },
};
