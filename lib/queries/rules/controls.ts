import type { Database } from "@/lib/database/client";
import { knownOn } from "@/lib/domain/as-of";
import { exportRuleStateOn } from "@/lib/domain/export-rule-state";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import type { ExportRuleState } from "@/lib/records/export-rule/choices";
import type { ExportRule } from "@/lib/records/export-rule/schema";
import { addressOf } from "@/lib/schema/address";
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
export async function controlsOnDay(database: Database, moment: Moment): Promise<ControlsOnDay> {
  const fields = ["kind", "country", "issuer", "namedChips", "namedCompanies", "facts"] as const;
  const facts = ["effective", "ended"] as const;
  const rules = await recordsOf(database, { collection: "export-rules", fields, facts }, moment);
  const counts: Record<ExportRuleState, number> = { announced: 0, "in-force": 0, ended: 0 };
  const byCountry = new Map<string, ControlLine[]>();
  for (const { address, name, nameZh, record } of rules) {
    const state = exportRuleStateOn(record, moment);
    counts[state] += 1;
    if (state !== "in-force") continue;
    const effective = knownOn(record.facts.effective, moment);
    const line: ControlLine = {
      address,
      name,
      nameZh,
      kind: record.kind,
      issuer: record.issuer === undefined ? undefined : addressOf("authorities", record.issuer),
      since: effective?.value,
      sources: effective?.sources ?? [],
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
  return compareDates(b.since, a.since) || a.name.localeCompare(b.name);
}
