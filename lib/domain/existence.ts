import type { RecordOf } from "@/lib/records";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { dateGiven } from "./as-of";
import { everything, type Moment, type MomentOrAll } from "./moment";
import { earliest, hasBegun } from "./partial-dates";

/** How the records of each collection say when they began. */
const beginnings: { [Name in CollectionName]: (record: RecordOf<Name>) => PartialDate | undefined } = {
  companies: ({ facts }) => earliestOf(facts.founded),
  authorities: ({ facts }) => earliestOf(facts.established),
  models: ({ facts }) => earliestOf(facts.announced, facts.released),
  chips: ({ facts }) => earliestOf(facts.announced, facts.released),
  regulations: ({ milestones }) => earliest(milestones.map((milestone) => milestone.date)),
  "export-rules": ({ facts }) => earliestOf(facts.announced, facts.published, facts.effective),
  events: ({ date }) => date,
  relations: ({ date }) => date,
  claims: ({ date }) => date,
  benchmarks: ({ facts }) => earliestOf(facts.introduced),
  results: ({ rows }) => earliest(rows.map((row) => row.date)),
  filings: ({ announced }) => announced,
  "compute-projects": ({ facts }) => earliestOf(facts.announced, facts.opened),
  statements: ({ asOf }) => asOf,
  sources: ({ published }) => published,
};

/**
 * The date on which a record began to exist: a model's or chip's announcement or release, a company's
 * founding, a rule's first milestone, an event's own date and so on. Dates that were only planned do not
 * count. Undefined where no date is known: such a record is left out of every past view.
 */
export function beginsOn<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
): PartialDate | undefined {
  return beginnings[collection](record);
}

/** Whether a record is shown as of a day: it had begun, or its beginning is unknown and the view is the newest. */
export function existsOn<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  moment: Moment,
): boolean {
  return isBegun(beginsOn(collection, record), moment);
}

/** Whether what began on a date (undefined: nobody knows when) is shown as of a day. */
export function isBegun(begins: PartialDate | undefined, moment: MomentOrAll): boolean {
  if (moment === everything) return true;
  return begins === undefined ? !moment.isPast : hasBegun(begins, moment.read);
}

function earliestOf(...facts: (Fact<PartialDate> | undefined)[]): PartialDate | undefined {
  return earliest(facts.flatMap((fact) => fact ?? []).map(dateGiven));
}
