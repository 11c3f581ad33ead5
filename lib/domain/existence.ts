import { collections, type RecordOf } from "@/lib/records";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { dateGiven } from "./as-of";
import { everything, type Moment, type MomentOrAll } from "./moment";
import { earliest, hasBegun } from "./partial-dates";

/**
 * The date on which a record began to exist: a model's or chip's announcement or release, a company's
 * founding, a rule's first milestone, an event's own date and so on. Dates that were only planned do not
 * count. Undefined where no date is known: such a record is left out of every past view.
 */
export function beginsOn<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
): PartialDate | undefined {
  return earliest(collections[collection].display.begins.flatMap((path) => datesAt(record, path)));
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

/** The dates at a path of a record: a fact, a plain field, or a field of each of its parts. */
function datesAt(record: object, path: string): (PartialDate | undefined)[] {
  const fields = new Map<string, unknown>(Object.entries(record));
  const fact = new Map<string, unknown>(Object.entries(fields.get("facts") ?? {})).get(path);
  if (fact !== undefined) return [fact as Fact<PartialDate>].flat().map(dateGiven);
  const [field = "", part] = path.split(".");
  const values = [fields.get(field)].flat();
  return values.flatMap((value) => {
    const date = part === undefined ? value : Object.entries(value ?? {}).find(([key]) => key === part)?.[1];
    return typeof date === "string" ? [date] : [];
  });
}
