import type { Jurisdiction, RegulationKind, RegulationState } from "@/lib/records/regulation/choices";
import { isDraft } from "./regulation-status";

/** What a rule's place among the others depends on. */
export interface GroupedRegulation {
  kind: RegulationKind;
  jurisdiction: Jurisdiction;
  state: RegulationState;
  /** Whether it binds by law, where that is recorded for the day. */
  binding: boolean | undefined;
}

/** The parts into which the rules of a day fall; every rule belongs to exactly one. */
export const regulationGroups = [
  "binding",
  "made",
  "drafts",
  "standards",
  "rulings",
  "policies",
  "ended",
  "local",
  "abroad",
] as const;
export type RegulationGroup = (typeof regulationGroups)[number];

const bindingKinds: readonly GroupedRegulation["kind"][] = [
  "law",
  "administrative-regulation",
  "departmental-rule",
];
const standardKinds: readonly GroupedRegulation["kind"][] = ["standard", "technical-guidance"];
const ended: readonly RegulationState[] = ["suspended", "superseded", "rescinded"];

/**
 * The part a rule belongs to: first by whose it is, then by whether it still is a draft or has ended, then by
 * its kind. Laws, administrative regulations and departmental rules bind (Legislation Law of the PRC, ch. II-IV).
 */
export function regulationGroupOf({
  kind,
  jurisdiction,
  state,
  binding,
}: GroupedRegulation): RegulationGroup {
  if (jurisdiction === "cn-local") return "local";
  if (jurisdiction !== "cn") return "abroad";
  if (ended.includes(state)) return "ended";
  if (isDraft(state)) return "drafts";
  if (kind === "ruling") return "rulings";
  if (standardKinds.includes(kind)) return "standards";
  const binds = bindingKinds.includes(kind) && binding !== false;
  if (!binds) return "policies";
  return state === "in-force" ? "binding" : "made";
}

/** Sorts rules into their parts, keeping their order; a part without rules is an empty list. */
export function groupRegulations<Rule extends GroupedRegulation>(
  rules: readonly Rule[],
): Record<RegulationGroup, Rule[]> {
  const groups = Object.fromEntries(
    regulationGroups.map((group) => [group, [] as Rule[]]),
  ) as unknown as Record<RegulationGroup, Rule[]>;
  for (const rule of rules) groups[regulationGroupOf(rule)].push(rule);
  return groups;
}
