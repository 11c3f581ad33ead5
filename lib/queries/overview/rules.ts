import type { z } from "zod";
import type { Database } from "@/lib/database/client";
import { type AsOf, factAsOf } from "@/lib/domain/as-of";
import { isInForce } from "@/lib/domain/export-control";
import { compareDates, earliest, hasBegun } from "@/lib/domain/partial-dates";
import { type RegulationState, regulationStatusOn } from "@/lib/domain/regulation-status";
import type { ExportRuleKind } from "@/lib/records/export-rule/schema";
import type { RegulationKind } from "@/lib/records/regulation/schema";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type Entry, recordsOf } from "../records";

/** A rule with its standing on a day. */
export interface RuleOnDay {
  address: string;
  name: string;
  nameZh?: string;
  kind: { regulation: z.infer<typeof RegulationKind> } | { exportRule: z.infer<typeof ExportRuleKind> };
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

const drafts: readonly RegulationState[] = ["proposed", "draft"];

/** Rules as of a day, newest first; what lies ahead in the order in which it comes. */
export async function rulesOnDay(database: Database, asOf: AsOf): Promise<RulesOnDay> {
  const [{ entries: regulations }, { entries: exportRules }] = await Promise.all([
    recordsOf(database, "regulations", asOf),
    recordsOf(database, "export-rules", asOf),
  ]);
  const chinese = regulations
    .filter(({ record }) => record.jurisdiction === "cn")
    .map((entry) => regulationOnDay(entry, asOf))
    .sort(newestFirst);
  return {
    inForce: chinese.filter(({ state }) => state === "in-force"),
    inDraft: chinese.filter(({ state }) => drafts.includes(state)),
    exportRules: exportRules
      .filter(({ record }) => isInForce(record, asOf))
      .map((entry) => exportRuleOnDay(entry, asOf))
      .sort(newestFirst),
    ahead: [
      ...regulations.flatMap((entry) => regulationAhead(entry, asOf)),
      ...exportRules.flatMap((entry) => exportRuleAhead(entry, asOf)),
    ].sort((a, b) => compareDates(a.date, b.date)),
  };
}

const named = ({ address, name, nameZh }: Entry) => ({
  address,
  name,
  ...(nameZh !== undefined && { nameZh }),
});

function regulationOnDay(entry: Entry<"regulations">, asOf: AsOf): RuleOnDay {
  const { state, since } = regulationStatusOn(entry.record, asOf.day);
  const { kind } = entry.record;
  return { ...named(entry), kind: { regulation: kind }, state, ...(since && { since: since.date }) };
}

function exportRuleOnDay(entry: Entry<"export-rules">, asOf: AsOf): RuleOnDay {
  const since = dateValueOf(entry.record.facts.effective, asOf);
  const { kind } = entry.record;
  return {
    ...named(entry),
    kind: { exportRule: kind },
    state: "in-force",
    ...(since !== undefined && { since }),
  };
}

function regulationAhead(entry: Entry<"regulations">, asOf: AsOf): StepAhead[] {
  const { next } = regulationStatusOn(entry.record, asOf.day);
  if (next === undefined) return [];
  const step = next.stage === "effective" ? "in-force" : "comments-close";
  return [{ ...named(entry), date: next.date, step, sources: next.sources }];
}

/** An export rule's entry into force, where the rule was public and the day had not come. */
function exportRuleAhead(entry: Entry<"export-rules">, asOf: AsOf): StepAhead[] {
  const { announced, published, effective } = entry.record.facts;
  const date = dateValueOf(effective, asOf);
  const madePublic = earliest([dateValueOf(announced, asOf), dateValueOf(published, asOf)]);
  if (date === undefined || madePublic === undefined) return [];
  if (hasBegun(date, asOf.day) || !hasBegun(madePublic, asOf.day)) return [];
  const view = factAsOf(effective, false, asOf);
  const sources = "observation" in view ? view.observation.sources : [];
  return [{ ...named(entry), date, step: "in-force", sources }];
}

function dateValueOf(fact: Fact<PartialDate> | undefined, asOf: AsOf): PartialDate | undefined {
  const view = factAsOf(fact, false, asOf);
  return view.state === "known" ? view.observation.value : undefined;
}

function newestFirst(a: RuleOnDay, b: RuleOnDay): number {
  return compareDates(b.since ?? "1850", a.since ?? "1850") || a.name.localeCompare(b.name);
}
