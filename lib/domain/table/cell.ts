import { addressOf } from "@/lib/schema/address";
import type { MissingReason, Observation } from "@/lib/schema/fact";
import type { FactView } from "../as-of";

/** Why a cell has no value: a recorded reason, or what the day shown does to the field. */
export type BlankReason = MissingReason | "not-yet" | "undatable" | "ended";

/** A value as a table holds it: the view of a field without its history and its notes. No cell: nothing is recorded. */
export interface Cell extends Pick<Observation, "value" | "range" | "exactness" | "standing" | "says"> {
  blank?: BlankReason;
  sources: readonly string[];
  /** How many other values sources give. */
  others?: number;
}

/** The cell of a field as of a day; undefined where nothing is recorded. */
export function cellOf(view: FactView): Cell | undefined {
  switch (view.state) {
    case "absent":
      return undefined;
    case "not-yet":
    case "undatable":
      return { blank: view.state, sources: [] };
    case "ended":
      return { blank: "ended", sources: view.observation.sources };
    case "missing":
      return { blank: view.observation.missing ?? "unknown", sources: view.observation.sources };
    case "known":
      return knownCell(view.observation);
    default:
      return view satisfies never;
  }
}

function knownCell({ value, range, exactness, standing, says, sources, others }: Observation): Cell {
  return {
    ...(value !== undefined && { value }),
    ...(range !== undefined && { range }),
    ...(exactness !== undefined && { exactness }),
    ...(standing !== undefined && { standing }),
    ...(says !== undefined && { says }),
    ...(others !== undefined && { others: others.length }),
    sources,
  };
}

/** The cell of what a record is, which carries no source of its own; undefined where the record does not say. */
export function identityCell(value: unknown): Cell | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return { value, sources: [] };
}

/** The single values of a cell: the parts of a list, the value itself, or none where it has no value. */
export function partsOf(cell: Cell | undefined): unknown[] {
  if (cell?.value === undefined) return [];
  return Array.isArray(cell.value) ? cell.value : [cell.value];
}

/** What a cell may name a record by: its values, and who alone says so; only some are addresses. */
export function mentionedIn(cell: Cell | undefined): string[] {
  const party = cell?.says === undefined ? [] : [addressOf("companies", cell.says)];
  return [...partsOf(cell).filter((part) => typeof part === "string"), ...party];
}
