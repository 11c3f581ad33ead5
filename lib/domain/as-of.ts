import type { Fact, Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { PartialDate } from "@/lib/schema/partial-date";
import type { DatedText, SourcedText } from "@/lib/schema/text";
import type { Moment } from "./moment";
import { compareDates, hasBegun, hasPassed } from "./partial-dates";

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
export function factAsOf<Value>(
  fact: Fact<Value> | undefined,
  varies: boolean,
  moment: Moment,
): FactView<Value> {
  if (fact === undefined) return { state: "absent" };
  const observations = asList(fact);
  const datable = observations.filter((one) => one.since !== undefined || !(varies && moment.isPast));
  if (datable.length === 0) return { state: "undatable" };
  const begun = datable
    .filter((one) => one.since === undefined || hasBegun(one.since, moment.read))
    .sort(bySince);
  const current = begun.at(-1);
  if (current === undefined) return { state: datable.length < observations.length ? "undatable" : "not-yet" };
  const earlier = begun.slice(0, -1);
  if (current.until !== undefined && hasPassed(current.until, moment.read))
    return { state: "ended", observation: current, earlier };
  return { state: current.missing === undefined ? "known" : "missing", observation: current, earlier };
}

/** Observations without a start come first; the rest in the order of their start. */
export function bySince(a: { since?: PartialDate }, b: { since?: PartialDate }): number {
  return compareDates(a.since, b.since);
}

/** The observation that gives a field's value on a day; undefined where it has none, for whatever reason. */
export function knownOn<Value>(
  fact: Fact<Value> | undefined,
  moment: Moment,
): Observation<Value> | undefined {
  const view = factAsOf(fact, false, moment);
  return view.state === "known" ? view.observation : undefined;
}

/** The value of a field on a day; undefined where it has none. */
export function valueOn<Value>(fact: Fact<Value> | undefined, moment: Moment): Value | undefined {
  return knownOn(fact, moment)?.value;
}

/** The date that an observation gives; of a range its first, and none where it was only planned. */
export function dateGiven(observation: Observation<PartialDate> | undefined): PartialDate | undefined {
  if (observation?.standing === "planned") return undefined;
  return observation?.value ?? observation?.range?.min;
}

/** The date of a field where it had come by the day. */
export function dateReached(fact: Fact<PartialDate> | undefined, moment: Moment): PartialDate | undefined {
  const date = dateGiven(knownOn(fact, moment));
  return date !== undefined && hasBegun(date, moment.read) ? date : undefined;
}

/** The views of all fields of a record, in the order of their schema. */
export function factsAsOf(
  facts: Readonly<Record<string, Fact | undefined>>,
  fields: Readonly<Record<string, FieldMeta>>,
  moment: Moment,
): Record<string, FactView> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, meta]) => {
      const view = factAsOf(facts[name], meta.varies === true, moment);
      return [name, meta.format === "date" && tellsTheFuture(view, moment) ? { state: "not-yet" } : view];
    }),
  );
}

/** Whether a view of a past day gives a date that lay ahead, and nothing says that it was known by then. */
function tellsTheFuture(view: FactView, { read, isPast }: Moment): boolean {
  if (!isPast || view.state !== "known" || view.observation.since !== undefined) return false;
  const date = PartialDate.safeParse(view.observation.value).data;
  return date !== undefined && !hasBegun(date, read);
}

/** The text that held on a day: the last whose `since` has begun, or undefined where none had. */
export function textAsOf(text: DatedText | undefined, moment: Moment): SourcedText | undefined {
  if (text === undefined) return undefined;
  return asList(text)
    .filter((one) => one.since === undefined || hasBegun(one.since, moment.read))
    .sort(bySince)
    .at(-1);
}
