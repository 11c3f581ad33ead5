import type { RecordOf } from "@/lib/records";
import type { Observation } from "@/lib/schema/fact";
import type { Day, PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { knownOn } from "./as-of";
import { standingOn } from "./claim-verdict";
import { beginsOn } from "./existence";
import { exportRuleStateOn } from "./export-rule-state";
import { dayAfter, spanOf } from "./partial-dates";
import { regulationStatusOn } from "./regulation-status";
import { openEnd, type Validity } from "./validity";

/** The name under which the states of a record stand among what was found out about it. */
export const stateField = "state";

/** Where a record stood between two days: the state, and the step of its life that gave it. */
interface StateSpan extends Validity {
  observation: Observation<string>;
}

/** The days on which the state of a record may change, and the state on a day. */
interface Life {
  days: (PartialDate | undefined)[];
  stateOn(day: Day): Observation<string>;
}

/** The collections whose records have a state, each with its life. */
const lives: { [Name in CollectionName]?: (record: RecordOf<Name>) => Life } = {
  regulations: (record) => ({
    days: record.milestones.map(({ date }) => date),
    stateOn: (day) => {
      const { state, since } = regulationStatusOn(record, day);
      return observationOf(state, since?.date, { note: since?.note, sources: since?.sources });
    },
  }),
  claims: (record) => ({
    days: [record.date, ...(record.evidence ?? []).map(({ date }) => date)],
    stateOn: (day) => {
      const { verdict, decidedBy } = standingOn(record, day);
      const {
        date,
        text: note,
        sources,
      } = decidedBy ?? { ...record.statement, date: record.date, text: undefined };
      return observationOf(verdict, date, { note, sources });
    },
  }),
  "export-rules": (record) => ({
    days: [record.facts.effective, record.facts.ended]
      .flatMap((fact) => fact ?? [])
      .flatMap(({ value, since, until }) => [value, since, until && dayAfter(spanOf(until).last)]),
    stateOn: (day) => {
      const moment = { asked: day, read: day, isPast: true };
      const state = exportRuleStateOn(record, moment);
      const deciding = {
        "in-force": record.facts.effective,
        ended: record.facts.ended,
        announced: undefined,
      }[state];
      const found = knownOn(deciding, moment);
      return observationOf(state, found?.value, { sources: found?.sources });
    },
  }),
};

function observationOf(
  value: string,
  since: PartialDate | undefined,
  { note, sources = [] }: { note?: string | undefined; sources?: string[] | undefined },
): Observation<string> {
  return {
    value,
    ...(since !== undefined && { since }),
    sources,
    ...(note !== undefined && { note }),
  };
}

/**
 * The states of a record one after the other, from its beginning on: of a regulation where it stood, of a claim
 * its verdict, of an export rule whether it was in force. None for records of other kinds.
 * @param newest the newest day of the data, on which a record that nobody has dated is judged
 */
export function statesOf<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  newest: Day,
): StateSpan[] {
  const life = lives[collection]?.(record);
  if (life === undefined) return [];
  const begins = beginsOn(collection, record);
  if (begins === undefined) return [{ validFrom: null, validTo: openEnd, observation: life.stateOn(newest) }];
  const { first } = spanOf(begins);
  const later = life.days.flatMap((date) => (date === undefined ? [] : spanOf(date).first));
  const days = [...new Set([first, ...later.filter((day) => day > first)])].sort();
  const spans = days.map((day) => ({ validFrom: day, observation: life.stateOn(day) }));
  const changes = spans.filter(
    ({ observation }, index) => !isSame(observation, spans[index - 1]?.observation),
  );
  return changes.map((span, index) => ({ ...span, validTo: changes[index + 1]?.validFrom ?? openEnd }));
}

const isSame = (one: Observation, other: Observation | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** States after which nothing of a record is in force any more. */
const endings = ["superseded", "rescinded", "ended"];

/** The day from which a record is over: a tie that was cut, a rule that was replaced; `open` where none is on record. */
export function endsOn<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  newest: Day,
): Validity["validTo"] {
  if ("until" in record && record.until !== undefined) return spanOf(record.until).first;
  const last = statesOf(collection, record, newest).at(-1);
  return last !== undefined && endings.includes(String(last.observation.value))
    ? (last.validFrom ?? openEnd)
    : openEnd;
}
