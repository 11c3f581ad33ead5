import type { Fact, Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Day, PartialDate } from "@/lib/schema/partial-date";
import { bySince, type FactView } from "./as-of";
import type { Moment } from "./moment";
import { dayAfter, spanOf } from "./partial-dates";

/**
 * The end of what has none on record. A word, not a day: as text it comes after every day, so that
 * `validTo > '2023-09-20'` holds for it, and as a date it is none.
 */
export const openEnd = "open";

/** The days between which something holds: from `validFrom` on, and no longer on `validTo`. */
export interface Validity {
  /** Null where nobody knows since when: then it is shown on the newest day only. */
  validFrom: Day | null;
  validTo: Day | typeof openEnd;
}

/** An observation of a field's history with the days between which it holds. */
export interface HeldObservation<Value = unknown> {
  observation: Observation<Value>;
  validity: Validity;
}

/** What the days of a field's observations hang on, besides themselves. */
interface ValidityContext {
  /** The day on which the record begins; undefined where nobody has dated it. */
  begins: Day | undefined;
  /** The newest day of the data. */
  newest: Day;
}

/**
 * The observations of a field in the order of their start, each with the days between which it holds: the
 * rules of `factsAsOf`, run once. An observation without `since` holds from the record's beginning; of a field
 * that varies nobody knows since when; and a date that lay ahead holds from its own day, since nothing says
 * that it was known before.
 */
export function validitiesOf<Value>(
  fact: Fact<Value>,
  meta: Pick<FieldMeta, "varies" | "format">,
  context: ValidityContext,
): HeldObservation<Value>[] {
  const ordered = [fact].flat().sort(bySince);
  return ordered.map((observation, index) => {
    const next = ordered[index + 1]?.since;
    const { until } = observation;
    const ends = [
      ...(next === undefined ? [] : [spanOf(next).first]),
      ...(until === undefined ? [] : [dayAfter(spanOf(until).last)]),
    ];
    const validTo = ends.sort()[0] ?? openEnd;
    return {
      observation,
      validity: { validFrom: startOf(observation, meta, { ...context, validTo }), validTo },
    };
  });
}

/** Whether something holds on a day; what nobody can date is shown on the newest day only. */
export function holdsOn(validity: Validity, moment: Moment): boolean {
  return hasBegunBy(validity, moment) && validity.validTo > moment.read;
}

/** What is known of a field on a day, told from its history as `validitiesOf` gives it: the view of `factsAsOf`. */
export function viewOn<Value>(
  history: readonly HeldObservation<Value>[],
  { varies = false }: Pick<FieldMeta, "varies">,
  moment: Moment,
): FactView<Value> {
  if (history.length === 0) return { state: "absent" };
  const isUndatable = ({ observation }: HeldObservation) =>
    varies && moment.isPast && observation.since === undefined;
  const place = history.findLastIndex(({ validity }) => hasBegunBy(validity, moment));
  const current = history[place];
  if (current === undefined) return { state: history.some(isUndatable) ? "undatable" : "not-yet" };
  const { observation, validity } = current;
  const before = history.slice(0, place).filter((one) => !isUndatable(one));
  const earlier = before.map((one) => one.observation);
  if (!holdsOn(validity, moment)) return { state: "ended", observation, earlier };
  return { state: observation.missing === undefined ? "known" : "missing", observation, earlier };
}

const hasBegunBy = ({ validFrom }: Validity, { read, isPast }: Moment) =>
  validFrom === null ? !isPast : validFrom <= read;

function startOf(
  { since, value }: Observation,
  { varies, format }: Pick<FieldMeta, "varies" | "format">,
  { begins, newest, validTo }: ValidityContext & Pick<Validity, "validTo">,
): Day | null {
  if (since !== undefined) return spanOf(since).first;
  if (varies || begins === undefined) return null;
  const date = format === "date" ? PartialDate.safeParse(value).data : undefined;
  const own = date === undefined ? begins : spanOf(date).first;
  const start = own > begins ? own : begins;
  const from = validTo !== openEnd && validTo < start ? validTo : start;
  return from > newest ? null : from;
}

/** The first day by which one of some sources had surely told something; null where none of them is dated. */
export function knownFromOf(published: readonly (PartialDate | undefined)[]): Day | null {
  return published.flatMap((date) => (date === undefined ? [] : spanOf(date).last)).sort()[0] ?? null;
}
