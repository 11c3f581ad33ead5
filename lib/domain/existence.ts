import type { RecordOf } from "@/lib/schema/collections";
import type { Fact } from "@/lib/schema/fact";
import type { Day, PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { earliest, hasBegun } from "./partial-dates";

type DatedFact = Fact<PartialDate> | undefined;

/** The dates that a fact gives: one, or those of its history. */
const datesOf = (fact: DatedFact): (PartialDate | undefined)[] =>
  (fact === undefined ? [] : Array.isArray(fact) ? fact : [fact]).map(({ value, range }) => value ?? range?.min);

/** The earliest date that some facts give. */
const firstOf = (...facts: DatedFact[]): PartialDate | undefined => earliest(facts.flatMap(datesOf));

const beginnings: { [Name in CollectionName]: (record: RecordOf<Name>) => PartialDate | undefined } = {
  companies: ({ facts }) => firstOf(facts.founded),
  authorities: ({ facts }) => firstOf(facts.established),
  models: ({ facts }) => firstOf(facts.announced, facts.released),
  chips: ({ facts }) => firstOf(facts.announced, facts.released),
  regulations: ({ milestones }) => earliest(milestones.map(({ date }) => date)),
  "export-rules": ({ facts }) => firstOf(facts.announced, facts.published, facts.effective),
  events: ({ date }) => date,
  relations: ({ date }) => date,
  claims: ({ date }) => date,
  benchmarks: ({ facts }) => firstOf(facts.introduced),
  results: ({ rows }) => earliest(rows.map(({ date }) => date)),
  filings: ({ announced }) => announced,
  "compute-projects": ({ facts }) => firstOf(facts.announced, facts.opened),
  statements: ({ asOf }) => asOf,
  sources: ({ published }) => published,
};

/**
 * The date on which a record begins to exist: a company with its founding, a model or chip with the earlier
 * of announcement and release, a rule with its first milestone. Undefined where nobody has dated it; such a
 * record is shown in the newest view only.
 */
export function beginsOn<Name extends CollectionName>(collection: Name, record: RecordOf<Name>): PartialDate | undefined {
  return beginnings[collection](record);
}

/** Whether a record certainly existed on a day; one without a beginning did not, as far as known. */
export function existedOn(begins: PartialDate | undefined, day: Day): boolean {
  return begins !== undefined && hasBegun(begins, day);
}
