import type { FactView } from "@/lib/domain/as-of";
import { compareDates } from "@/lib/domain/partial-dates";
import type { RegulationState } from "@/lib/domain/regulation-status";
import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import { exportRuleDisplay } from "@/lib/records/export-rule/display";
import { modelDisplay } from "@/lib/records/model/display";
import type { TableCollection } from "@/lib/schema/collection-names";
import type { RecordName } from "../names";
import type { Neighbour } from "../neighbours";
import { factsOn, stateOn } from "../observations";
import type { ModelRow, RegulationRow, RuleRow } from "./details";
import { referring, type Surroundings } from "./surroundings";
import type { FactRow, Named } from "./view";

/** The names of a record, as a row shows them. */
export function namedOf({ slug, name, nameZh }: Pick<RecordName, "slug" | "name" | "nameZh">): Named {
  return { slug, name, ...(nameZh !== undefined && { nameZh }) };
}

/** A table on a profile shows at most so many models or events; the rest stands in their own table. */
export const shownRows = 12;

/** Newest first by the date a record began, then by name. */
export function newestFirst<Item extends Pick<RecordName, "begins" | "name">>(
  items: readonly Item[],
): Item[] {
  return [...items].sort((a, b) => compareDates(b.begins, a.begins) || a.name.localeCompare(b.name));
}

/** The facts that a small table shows of a record. */
const factsShown = (
  { histories, moment }: Surroundings,
  neighbour: RecordName,
  columns: readonly string[],
): Record<string, FactView> => factsOn(histories, neighbour, moment, columns);

/** Records of a collection that refer in the given roles as rows of a table, newest first. */
export function factRows(
  around: Surroundings,
  collection: TableCollection,
  roles: readonly string[],
  columns: readonly string[] = tableDisplayOf(collection).small,
): FactRow[] {
  return newestFirst(referring(around, collection, roles)).map((one) => ({
    ...namedOf(one),
    facts: factsShown(around, one, columns),
  }));
}

/** Models as rows of a table, newest first. */
export function modelRows(around: Surroundings, models: readonly Neighbour<"models">[]): ModelRow[] {
  return newestFirst(models).map((one) => ({
    ...namedOf(one),
    category: one.category,
    facts: factsShown(around, one, modelDisplay.small),
  }));
}

/** Export rules that refer in the given roles as rows of a table, newest first. */
export function ruleRows(around: Surroundings, roles: readonly string[]): RuleRow[] {
  return newestFirst(referring(around, "export-rules", roles)).map((one) => ({
    ...namedOf(one),
    kind: one.kind,
    facts: factsShown(around, one, exportRuleDisplay.small),
  }));
}

/** Regulations that refer in the given roles as rows of a table with their standing on the day, newest step first. */
export function regulationRows(around: Surroundings, roles: readonly string[]): RegulationRow[] {
  return referring(around, "regulations", roles)
    .map((one) => {
      const state = stateOn<RegulationState>(around.histories, one.address, around.moment);
      return {
        ...namedOf(one),
        kind: one.kind,
        state: state?.value ?? "not-yet",
        since: state?.since,
      };
    })
    .sort((a, b) => compareDates(b.since, a.since));
}
