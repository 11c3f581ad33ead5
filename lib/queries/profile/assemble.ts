import type { Database } from "@/lib/database/client";
import { textAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun } from "@/lib/domain/partial-dates";
import { sourcesIn } from "@/lib/domain/source-numbers";
import type { ProfileCollection } from "@/lib/schema/slug";
import { readMeta } from "../meta";
import { namesOf } from "../names";
import { addressesIn } from "../names-on-day";
import { factsOn } from "../observations";
import type { Entry } from "../records";
import { sourcesOf } from "../sources";
import { namedOf } from "./rows";
import { claimRows, eventRows, relationRows } from "./shared";
import type { Surroundings } from "./surroundings";
import type { EventMark, EventRow, ProfileView } from "./view";

/** The full list of a record's events stands on the timeline. */
const shownEvents = 24;

/** What a profile of one kind adds to what every profile has. */
export interface ProfileParts<Details> {
  details: Details;
  /** Records that the details name by their slug alone. */
  mentioned?: readonly string[];
}

/** Puts a profile together: names, facts, ties, claims and events, then the sources of all that is shown, numbered. */
export async function assembleProfile<Details>(
  database: Database,
  around: Surroundings<ProfileCollection>,
  { details, mentioned = [] }: ProfileParts<Details>,
): Promise<ProfileView<Details>> {
  const { entry, moment, histories } = around;
  const { collection, slug, address, record } = entry;
  const ties = relationRows(around);
  const allEvents = eventRows(around);
  const summary = "summary" in record ? textAsOf(record.summary, moment) : undefined;
  const facts = factsOn(histories, entry, moment);
  const claims = claimRows(around);
  const events = allEvents.slice(0, shownEvents);
  const [names, { edition }] = await Promise.all([
    namesOf(
      database,
      [address, ...addressesIn([summary, facts, details, ties, claims, events]), ...mentioned],
      moment,
    ),
    readMeta(database),
  ]);
  // A tie to what did not exist yet is left out.
  const relations = ties.filter(({ other }) => names.has(other));
  const shown = { summary, facts, details, relations, claims, events };
  const spoken = new Set([address, ...addressesIn(shown), ...mentioned]);
  return {
    ...namedOf(entry),
    collection,
    slug,
    moment,
    aliases: aliasesOf(record, moment),
    ...shown,
    eventMarks: allEvents.toReversed().map(markOf),
    sources: await sourcesOf(database, sourcesIn(summary, facts, details, relations, claims, events)),
    names: Object.fromEntries(
      [...names].flatMap(([one, { name }]) => (spoken.has(one) ? [[one, name] as const] : [])),
    ),
    edition,
  };
}

const markOf = ({ slug, name, date, category, importance }: EventRow): EventMark => ({
  slug,
  name,
  date,
  category,
  importance,
});

/** The other names that a record went by on a day. */
function aliasesOf(record: Entry["record"], moment: Moment): string[] {
  const aliases = "aliases" in record ? (record.aliases ?? []) : [];
  const laterNames = "laterNames" in record ? (record.laterNames ?? []) : [];
  const known = laterNames.filter(({ since }) => hasBegun(since, moment.read));
  return [...aliases, ...known.map(({ name }) => name)];
}
