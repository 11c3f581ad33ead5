import type { ExportRule } from "@/lib/records/export-rule/schema";
import { valueOn } from "./as-of";
import { isInForce } from "./export-control";
import type { Moment } from "./moment";
import { hasBegun } from "./partial-dates";

/** Where an export rule stood on a day; `announced` also covers what has no recorded day of entry into force. */
const exportRuleStates = ["announced", "in-force", "ended"] as const;
type ExportRuleState = (typeof exportRuleStates)[number];

/** The state of a rule on a day. */
export function exportRuleStateOn(rule: Pick<ExportRule, "facts">, moment: Moment): ExportRuleState {
  if (isInForce(rule, moment)) return "in-force";
  const end = valueOn(rule.facts.ended, moment);
  return end !== undefined && hasBegun(end, moment.read) ? "ended" : "announced";
}
