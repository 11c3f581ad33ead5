import type { FactView } from "@/lib/domain/as-of";
import { type ComparedRow, compareField } from "@/lib/domain/compare";
import type { Column } from "@/lib/domain/table/column";
import type { ComparedItem } from "@/lib/queries/compare";

/** A field of a comparison: what each item has under it, and how these stand to each other. */
export interface CompareRow extends ComparedRow {
  column: Column;
  views: FactView[];
}

/** Fields under one heading. */
export interface CompareGroup {
  group: string;
  rows: CompareRow[];
}

/**
 * The rows of a comparison, grouped as in the schema, and the labels of fields that nothing is recorded for. How
 * many scores are on record says nothing of a model.
 */
export function compareRows(columns: readonly Column[], items: readonly ComparedItem[]) {
  const groups = new Map<string, CompareRow[]>();
  const unrecorded: string[] = [];
  for (const column of columns.filter(({ key, isIdentity }) => !(isIdentity && key === "scores"))) {
    const views = items.map((item) => viewOf(column, item));
    if (views.every(({ state }) => state === "absent")) {
      unrecorded.push(column.meta.label);
      continue;
    }
    const row = { column, views, ...compareField(views, column.meta) };
    groups.set(column.meta.group, [...(groups.get(column.meta.group) ?? []), row]);
  }
  return { groups: [...groups].map(([group, rows]): CompareGroup => ({ group, rows })), unrecorded };
}

/** What an item has under a column; what it is counts as known and carries no source. */
function viewOf({ key, isIdentity }: Column, { identity, facts }: ComparedItem): FactView {
  if (!isIdentity) return facts[key] ?? { state: "absent" };
  const value = identity[key];
  return value === undefined
    ? { state: "absent" }
    : { state: "known", observation: { value, sources: [] }, earlier: [] };
}
