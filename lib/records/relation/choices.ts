import { options } from "@/lib/schema/options";

/**
 * How a tie reads from either end: `from` *forward* `to`, and `to` *backward* `from`. The first named party
 * is the investor, supplier, buyer, adopter, host, member, child or spin-off.
 */
export const relationKinds = options({
  investment: { label: "Investment", forward: "invested in", backward: "is backed by" },
  partnership: { label: "Partnership", forward: "works with", backward: "works with" },
  supply: { label: "Supply", forward: "supplies", backward: "is supplied by" },
  "chip-order": { label: "Order of chips", forward: "ordered", backward: "was ordered by" },
  adoption: { label: "Adoption", forward: "uses", backward: "is used by" },
  licensing: { label: "Licensing", forward: "licenses to", backward: "has a licence from" },
  hosting: { label: "Hosting", forward: "hosts", backward: "is hosted by" },
  membership: { label: "Membership", forward: "is a member of", backward: "has as a member" },
  parent: { label: "Parent", forward: "belongs to", backward: "is the parent of" },
  acquisition: { label: "Acquisition", forward: "acquired", backward: "was acquired by" },
  "spin-off": { label: "Spin-off", forward: "was spun off from", backward: "brought forth" },
  "trained-on": { label: "Trained on", forward: "trained on", backward: "was used for training by" },
  "served-on": { label: "Served on", forward: "runs on", backward: "runs" },
  "claims-support": {
    label: "Claimed support",
    forward: "claims to support",
    backward: "is supported, by its own word, by",
  },
});
export type RelationKind = keyof typeof relationKinds;
