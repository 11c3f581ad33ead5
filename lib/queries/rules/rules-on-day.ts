import type { Database } from "@/lib/database/client";
import { knownOn, valueOn } from "@/lib/domain/as-of";
import { isInForce } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, earliest, hasBegun } from "@/lib/domain/partial-dates";
import { isDraft, regulationStatusOn } from "@/lib/domain/regulation-status";
import type { ExportRule } from "@/lib/records/export-rule/schema";
import type { RegulationKind, RegulationState } from "@/lib/records/regulation/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { RecordName } from "../names";
import { type Part, recordsOf } from "../records";

/** A rule with its standing on a day. */
export interface RuleOnDay {
  address: string;
  name: string;
  nameZh?: string;
  kind: { regulation: RegulationKind } | { exportRule: ExportRule["kind"] };
  state: RegulationState;
  /** Since when it stands so. */
  since?: PartialDate;
}

/** A step that had been announced by the day and lay ahead of it. */
export interface StepAhead {
  address: string;
  name: string;
  nameZh?: string;
  date: PartialDate;
  step: "in-force" | "comments-close";
  sources: string[];
}

/** The rules of a day: China's in force and in draft, export rules in force, and what was announced to come. */
export interface RulesOnDay {
  inForce: RuleOnDay[];
  inDraft: RuleOnDay[];
  exportRules: RuleOnDay[];
  ahead: StepAhead[];
}

/** Rules as of a day, newest first; what lies ahead in the order in which it comes. */
export async function rulesOnDay(database: Database, moment: Moment): Promise<RulesOnDay> {
  const [regulations, exportRules] = await Promise.all([
    recordsOf(database, { collection: "regulations", fields: regulationFields }, moment),
    recordsOf(
      database,
      {
        collection: "export-rules",
        fields: exportRuleFields,
        facts: ["announced", "published", "effective", "ended"],
      },
      moment,
    ),
  ]);
  const chinese = regulations
    .filter(({ record }) => record.jurisdiction === "cn")
    .map((entry) => regulationOnDay(entry, moment))
    .sort(newestFirst);
  return {
    inForce: chinese.filter(({ state }) => state === "in-force"),
    inDraft: chinese.filter(({ state }) => isDraft(state)),
    exportRules: exportRules
      .filter(({ record }) => isInForce(record, moment))
      .map((entry) => exportRuleOnDay(entry, moment))
      .sort(newestFirst),
    ahead: [
      ...regulations.flatMap((entry) => regulationAhead(entry, moment)),
      ...exportRules.flatMap((entry) => exportRuleAhead(entry, moment)),
    ].sort((a, b) => compareDates(a.date, b.date)),
  };
}

const regulationFields = ["kind", "jurisdiction", "milestones"] as const;
type RegulationPart = Part<"regulations", (typeof regulationFields)[number]>;
const exportRuleFields = ["kind", "facts"] as const;
type ExportRulePart = Part<"export-rules", (typeof exportRuleFields)[number]>;

const named = ({ address, name, nameZh }: Pick<RecordName, "address" | "name" | "nameZh">) => ({
  address,
  name,
  ...(nameZh !== undefined && { nameZh }),
});

function regulationOnDay(entry: RegulationPart, moment: Moment): RuleOnDay {
  const { state, since } = regulationStatusOn(entry.record, moment.read);
  const { kind } = entry.record;
  return { ...named(entry), kind: { regulation: kind }, state, ...(since && { since: since.date }) };
}

function exportRuleOnDay(entry: ExportRulePart, moment: Moment): RuleOnDay {
  const since = valueOn(entry.record.facts.effective, moment);
  const { kind } = entry.record;
  return {
    ...named(entry),
    kind: { exportRule: kind },
    state: "in-force",
    ...(since !== undefined && { since }),
  };
}

function regulationAhead(entry: RegulationPart, moment: Moment): StepAhead[] {
  const { next } = regulationStatusOn(entry.record, moment.read);
  if (next === undefined) return [];
  const step = next.stage === "effective" ? "in-force" : "comments-close";
  return [{ ...named(entry), date: next.date, step, sources: next.sources }];
}

/** An export rule's entry into force, where the rule was public and the day had not come. */
function exportRuleAhead(entry: ExportRulePart, moment: Moment): StepAhead[] {
  const { announced, published, effective } = entry.record.facts;
  const date = valueOn(effective, moment);
  const madePublic = earliest([valueOn(announced, moment), valueOn(published, moment)]);
  if (date === undefined || madePublic === undefined) return [];
  if (hasBegun(date, moment.read) || !hasBegun(madePublic, moment.read)) return [];
  const sources = knownOn(effective, moment)?.sources ?? [];
  return [{ ...named(entry), date, step: "in-force", sources }];
}

function newestFirst(a: RuleOnDay, b: RuleOnDay): number {
  return compareDates(b.since, a.since) || a.name.localeCompare(b.name);
}
