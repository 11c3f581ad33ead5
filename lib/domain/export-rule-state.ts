import type { ExportRule } from "@/lib/records/export-rule/schema";
import { type AsOf, factAsOf } from "./as-of";
import { isInForce } from "./export-control";
import { hasBegun } from "./partial-dates";

/** Where an export rule stood on a day; `announced` also covers what has no recorded day of entry into force. */
export const exportRuleStates = ["announced", "in-force", "ended"] as const;
export type ExportRuleState = (typeof exportRuleStates)[number];

/** The state of a rule on a day. */
export function exportRuleStateOn(rule: ExportRule, asOf: AsOf): ExportRuleState {
  if (isInForce(rule, asOf)) return "in-force";
  const ended = factAsOf(rule.facts.ended, false, asOf);
  const end = ended.state === "known" ? ended.observation.value : undefined;
  return end !== undefined && hasBegun(end, asOf.day) ? "ended" : "announced";
}
