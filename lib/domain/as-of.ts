import type { Fact, Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Day, PartialDate } from "@/lib/schema/partial-date";
import type { DatedText, SourcedText } from "@/lib/schema/text";
import { compareDates, hasBegun, hasPassed } from "./partial-dates";

/** The day a page speaks of. `rolledBack` is false for the newest view, which shows undated facts too. */
export interface AsOf {
  day: Day;
  rolledBack: boolean;
}

/** What is known of a field on a day. */
export type FactView<Value = unknown> =
  | { state: "known"; observation: Observation<Value>; earlier: Observation<Value>[] }
  | { state: "missing"; observation: Observation<Value>; earlier: Observation<Value>[] }
  /** It held once and had ended by that day. */
  | { state: "ended"; observation: Observation<Value>; earlier: Observation<Value>[] }
  /** Its history begins later: on that day there was no value yet. */
  | { state: "not-yet" }
  /** It changes over time and its start is unknown, so it cannot be shown at a past date. */
  | { state: "undatable" }
  /** Nothing is recorded. */
  | { state: "absent" };

const asList = <Item>(itemOrItems: Item | Item[]): Item[] =>
  Array.isArray(itemOrItems) ? itemOrItems : [itemOrItems];

/**
 * The value of a field as of a day: the last observation whose `since` has begun by then.
 * An observation without `since` holds from the record's beginning, unless the field varies:
 * then nobody knows whether it held on a past day. Before the first there is no value yet,
 * and never the first later one.
 */
export function factAsOf<Value>(fact: Fact<Value> | undefined, varies: boolean, asOf: AsOf): FactView<Value> {
  if (fact === undefined) return { state: "absent" };
  const observations = asList(fact);
  const datable = observations.filter((one) => one.since !== undefined || !(varies && asOf.rolledBack));
  if (datable.length === 0) return { state: "undatable" };
  const begun = datable
    .filter((one) => one.since === undefined || hasBegun(one.since, asOf.day))
    .sort(bySince);
  const current = begun.at(-1);
  if (current === undefined) return { state: datable.length < observations.length ? "undatable" : "not-yet" };
  const earlier = begun.slice(0, -1);
  if (current.until !== undefined && hasPassed(current.until, asOf.day))
    return { state: "ended", observation: current, earlier };
  return { state: current.missing === undefined ? "known" : "missing", observation: current, earlier };
}

/** Observations without a start come first; the rest in the order of their start. */
export function bySince(a: { since?: PartialDate }, b: { since?: PartialDate }): number {
  if (a.since === undefined || b.since === undefined)
    return Number(a.since !== undefined) - Number(b.since !== undefined);
  return compareDates(a.since, b.since);
}

/** The views of all fields of a record, in the order of their schema. */
export function factsAsOf(
  facts: Readonly<Record<string, Fact | undefined>>,
  fields: Readonly<Record<string, FieldMeta>>,
  asOf: AsOf,
): Record<string, FactView> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, meta]) => {
      const view = factAsOf(facts[name], meta.varies === true, asOf);
      return [name, meta.format === "date" && tellsTheFuture(view, asOf) ? { state: "not-yet" } : view];
    }),
  );
}

/** Whether a view of a past day gives a date that lay ahead, and nothing says that it was known by then. */
function tellsTheFuture(view: FactView, { day, rolledBack }: AsOf): boolean {
  if (!rolledBack || view.state !== "known" || view.observation.since !== undefined) return false;
  const date = PartialDate.safeParse(view.observation.value).data;
  return date !== undefined && !hasBegun(date, day);
}

/** The text that held on a day: the last whose `since` has begun, or undefined where none had. */
export function textAsOf(text: DatedText | undefined, asOf: AsOf): SourcedText | undefined {
  if (text === undefined) return undefined;
  return asList(text)
    .filter((one) => one.since === undefined || hasBegun(one.since, asOf.day))
    .sort(bySince)
    .at(-1);
}
