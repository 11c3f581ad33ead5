import type { Database } from "@/lib/database/client";
import { type AsOf, factAsOf } from "@/lib/domain/as-of";
import { type ExportRuleState, exportRuleStateOn } from "@/lib/domain/export-rule-state";
import { compareDates } from "@/lib/domain/partial-dates";
import type { ExportRule } from "@/lib/records/export-rule/schema";
import type { PartialDate } from "@/lib/schema/partial-date";
import { recordsOf } from "../records";

/** An export rule in force on the day. */
export interface ControlLine {
  address: string;
  name: string;
  nameZh: string | undefined;
  kind: ExportRule["kind"];
  /** The authority, as an address. */
  issuer: string | undefined;
  since: PartialDate | undefined;
  sources: string[];
  /** How many companies and chips on record it names. */
  companies: number;
  chips: number;
}

/** Export rules of a day: those in force by whose they are, and how many stood otherwise. */
export interface ControlsOnDay {
  countries: { country: string; rules: ControlLine[] }[];
  counts: Record<ExportRuleState, number>;
}

/** The export controls, lists and counter-measures in force on a day, newest first within a country. */
export async function controlsOnDay(database: Database, asOf: AsOf): Promise<ControlsOnDay> {
  const { entries } = await recordsOf(database, "export-rules", asOf);
  const counts: Record<ExportRuleState, number> = { announced: 0, "in-force": 0, ended: 0 };
  const byCountry = new Map<string, ControlLine[]>();
  for (const { address, name, nameZh, record } of entries) {
    const state = exportRuleStateOn(record, asOf);
    counts[state] += 1;
    if (state !== "in-force") continue;
    const effective = factAsOf(record.facts.effective, false, asOf);
    const known = effective.state === "known" ? effective.observation : undefined;
    const line: ControlLine = {
      address,
      name,
      nameZh,
      kind: record.kind,
      issuer: record.issuer === undefined ? undefined : `authorities/${record.issuer}`,
      since: known?.value as PartialDate | undefined,
      sources: known?.sources ?? [],
      companies: record.namedCompanies?.length ?? 0,
      chips: record.namedChips?.length ?? 0,
    };
    byCountry.set(record.country, [...(byCountry.get(record.country) ?? []), line]);
  }
  const countries = [...byCountry]
    .map(([country, rules]) => ({ country, rules: rules.sort(newestFirst) }))
    .sort((a, b) => b.rules.length - a.rules.length);
  return { countries, counts };
}

function newestFirst(a: ControlLine, b: ControlLine): number {
  return compareDates(b.since ?? "1900", a.since ?? "1900") || a.name.localeCompare(b.name);
}
