import type { Jurisdiction, RegulationKind, RegulationState } from "@/lib/records/regulation/choices";
import { isDraft } from "../regulation-status";

/** What a rule's place among the others depends on. */
export interface GroupedRule {
  kind: RegulationKind;
  jurisdiction: Jurisdiction;
  state: RegulationState;
  /** Whether it binds by law, where that is recorded for the day. */
  binding: boolean | undefined;
}

/** The parts into which the rules of a day fall; every rule belongs to exactly one. */
export const ruleGroups = [
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
export type RuleGroup = (typeof ruleGroups)[number];

const bindingKinds: readonly GroupedRule["kind"][] = [
  "law",
  "administrative-regulation",
  "departmental-rule",
];
const standardKinds: readonly GroupedRule["kind"][] = ["standard", "technical-guidance"];
const ended: readonly RegulationState[] = ["suspended", "superseded", "rescinded"];

/**
 * The part a rule belongs to: first by whose it is, then by whether it still is a draft or has ended, then by
 * its kind. Laws, administrative regulations and departmental rules bind (Legislation Law of the PRC, ch. II-IV).
 */
export function ruleGroupOf({ kind, jurisdiction, state, binding }: GroupedRule): RuleGroup {
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
export function groupRules<Rule extends GroupedRule>(rules: readonly Rule[]): Record<RuleGroup, Rule[]> {
  const groups = Object.fromEntries(ruleGroups.map((group) => [group, [] as Rule[]])) as unknown as Record<
    RuleGroup,
    Rule[]
  >;
  for (const rule of rules) groups[ruleGroupOf(rule)].push(rule);
  return groups;
}
