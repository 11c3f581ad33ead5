import { factsAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { tableColumns } from "@/lib/domain/table-columns";
import { Chip } from "@/lib/records/chip/schema";
import { ComputeProject } from "@/lib/records/compute-project/schema";
import { ExportRule } from "@/lib/records/export-rule/schema";
import { Model } from "@/lib/records/model/schema";
import type { Fact } from "@/lib/schema/fact";
import { fieldsOf } from "@/lib/schema/fields";
import type { FieldMeta } from "@/lib/schema/meta";
import type { Entry } from "../records";
import type { ModelRow, RegulationRow, RuleRow } from "./details";
import type { FactRow, Named } from "./view";

/** The names of a record, as a row shows them. */
export function namedOf({ slug, name, nameZh }: Entry): Named {
  return { slug, name, ...(nameZh !== undefined && { nameZh }) };
}

/** The facts of the given fields as of a day, in that order. */
function pick(
  facts: Readonly<Record<string, Fact | undefined>>,
  fields: Readonly<Record<string, FieldMeta>>,
  { columns, moment }: { columns: readonly string[]; moment: Moment },
) {
  const shown = columns.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, fields[name]] as const],
  );
  return factsAsOf(facts, Object.fromEntries(shown), moment);
}

const modelFields = fieldsOf(Model);
const chipFields = fieldsOf(Chip);
const ruleFields = fieldsOf(ExportRule);
const projectFields = fieldsOf(ComputeProject);

/** A table on a profile shows at most so many models or events; the rest stands in their own table. */
export const shownRows = 12;

/** Newest first by the date a record began, then by name. */
export function newestFirst<Item extends Pick<Entry, "begins" | "name">>(entries: readonly Item[]): Item[] {
  return [...entries].sort((a, b) => compareDates(b.begins, a.begins) || a.name.localeCompare(b.name));
}

/** Models as rows of a table, newest first. */
export function modelRows(entries: readonly Entry<"models">[], moment: Moment): ModelRow[] {
  return newestFirst(entries).map((entry) => ({
    ...namedOf(entry),
    category: entry.record.category,
    facts: pick(entry.record.facts, modelFields, { columns: tableColumns.models, moment }),
  }));
}

/** Chips as rows of a table, newest first. */
export function chipRows(
  entries: readonly Entry<"chips">[],
  moment: Moment,
  columns: readonly string[] = tableColumns.chips,
): FactRow[] {
  return newestFirst(entries).map((entry) => ({
    ...namedOf(entry),
    facts: pick(entry.record.facts, chipFields, { columns, moment }),
  }));
}

/** Export rules as rows of a table, newest first. */
export function ruleRows(entries: readonly Entry<"export-rules">[], moment: Moment): RuleRow[] {
  return newestFirst(entries).map((entry) => ({
    ...namedOf(entry),
    kind: entry.record.kind,
    facts: pick(entry.record.facts, ruleFields, { columns: tableColumns["export-rules"], moment }),
  }));
}

/** Computing projects as rows of a table, newest first. */
export function projectRows(entries: readonly Entry<"compute-projects">[], moment: Moment): FactRow[] {
  return newestFirst(entries).map((entry) => ({
    ...namedOf(entry),
    facts: pick(entry.record.facts, projectFields, { columns: tableColumns["compute-projects"], moment }),
  }));
}

/** Regulations as rows of a table with their standing on the day, newest step first. */
export function regulationRows(entries: readonly Entry<"regulations">[], moment: Moment): RegulationRow[] {
  return entries
    .map((entry) => {
      const { state, since } = regulationStatusOn(entry.record, moment.read);
      return { ...namedOf(entry), kind: entry.record.kind, state, since: since?.date };
    })
    .sort((a, b) => compareDates(b.since, a.since));
}
