import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import type { FactView } from "./as-of";

/**
 * How the values of one field stand to each other: all the same, different, or not comparable because
 * fewer than two are known. What is missing is never a difference.
 */
export type RowState = "same" | "different" | "cannot-compare";

/** One field across the compared items. */
export interface ComparedRow {
  state: RowState;
  /** For each item, whether its value differs from the first known one. */
  differs: boolean[];
  /** For each item, whether its value is the best, where the field says what is better and one value stands apart. */
  best: boolean[];
}

/** Compares the views of one field, one view an item, in the items' order. */
export function compareField(
  views: readonly FactView[],
  { direction }: Pick<FieldMeta, "direction">,
): ComparedRow {
  const known = views.map((view) => (view.state === "known" ? view.observation : undefined));
  const stated = known.filter((observation) => observation !== undefined);
  const [first] = stated;
  const differs = known.map((one) => one !== undefined && first !== undefined && !isSame(one, first));
  const state = stated.length < 2 ? "cannot-compare" : differs.includes(true) ? "different" : "same";
  return { state, differs, best: bestOf(known, direction) };
}

/** Whether two observations state the same value with the same exactness. */
function isSame(a: Observation, b: Observation): boolean {
  return a.exactness === b.exactness && canonical(a.value ?? a.range) === canonical(b.value ?? b.range);
}

/** A value as text that does not depend on the order of a list or of an object's keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${key}:${canonical(part)}`).join()}}`;
}

interface Bounds {
  low: number;
  high: number;
}

/** Marks the best of the values, ties included, where no other value could be as good; nothing where that is unsure. */
function bestOf(known: readonly (Observation | undefined)[], direction: FieldMeta["direction"]): boolean[] {
  const none = known.map(() => false);
  const bounds = known.map((observation) => observation && boundsOf(observation));
  const stated = known.filter((observation) => observation !== undefined);
  const measured = bounds.filter((one) => one !== undefined);
  if (direction === undefined || measured.length < stated.length || !areInOneUnit(stated)) return none;
  const better = direction === "higher" ? (one: Bounds) => one.low : (one: Bounds) => -one.high;
  const top = measured.reduce((best, one) => (better(one) > better(best) ? one : best));
  const isTop = (one: Bounds | undefined) =>
    one !== undefined && one.low === top.low && one.high === top.high;
  const rivals = measured.filter((one) => !isTop(one));
  const isApart = rivals.every((one) => (direction === "higher" ? one.high < top.low : one.low > top.high));
  return isApart && rivals.length > 0 ? bounds.map(isTop) : none;
}

/** The lowest and highest number that an observation may mean; undefined where it is no number. */
function boundsOf({ value, range, exactness }: Observation): Bounds | undefined {
  const low = numberIn(range ? range.min : value);
  const high = numberIn(range ? range.max : value);
  if (low === undefined || high === undefined) return undefined;
  return {
    low: exactness === "at-most" ? Number.NEGATIVE_INFINITY : low,
    high: exactness === "at-least" ? Number.POSITIVE_INFINITY : high,
  };
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && "amount" in value ? Number(value.amount) : undefined;
}

/** Amounts of money can be ranked in one currency only. */
function areInOneUnit(observations: readonly Observation[]): boolean {
  const currencies = observations.map(({ value, range }) => currencyOf(range ? range.min : value));
  return new Set(currencies).size === 1;
}

function currencyOf(value: unknown): string {
  return typeof value === "object" && value !== null && "currency" in value ? String(value.currency) : "";
}
