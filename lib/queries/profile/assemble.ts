import type { Database } from "@/lib/database/client";
import { type FactView, factsAsOf, textAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun } from "@/lib/domain/partial-dates";
import { sourcesIn } from "@/lib/domain/source-numbers";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { ProfileCollection } from "@/lib/schema/slug";
import { collectionNames } from "@/lib/schema/slug";
import { readMeta } from "../meta";
import { type Entry, recordAt } from "../records";
import { sourcesOf } from "../sources";
import { namedOf } from "./rows";
import { claimRows, eventRows, relationRows } from "./shared";
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
  entry: Entry & { collection: ProfileCollection },
  moment: Moment,
  { details, mentioned = [] }: ProfileParts<Details>,
): Promise<ProfileView<Details>> {
  const { collection, slug, address, record } = entry;
  const [relations, claims, allEvents, meta] = await Promise.all([
    relationRows(database, address, moment),
    claimRows(database, address, moment),
    eventRows(database, address, moment),
    readMeta(database),
  ]);
  const summary = "summary" in record ? textAsOf(record.summary, moment) : undefined;
  const facts = factsOf(entry, moment);
  const events = allEvents.slice(0, shownEvents);
  const shown = { summary, facts, details, relations, claims, events };
  const sources = await sourcesOf(database, sourcesIn(summary, facts, details, relations, claims, events));
  const addresses = new Set([address, ...addressesIn(shown), ...mentioned, ...partiesIn(shown)]);
  return {
    ...namedOf(entry),
    collection,
    slug,
    moment,
    aliases: aliasesOf(record, moment),
    ...shown,
    eventMarks: allEvents.toReversed().map(markOf),
    sources,
    names: await namesOn(database, addresses, moment),
    edition: meta.edition,
  };
}

const markOf = ({ slug, name, date, category, importance }: EventRow): EventMark => ({
  slug,
  name,
  date,
  category,
  importance,
});

function factsOf({ collection, record }: Entry, moment: Moment): Record<string, FactView> {
  return "facts" in record ? factsAsOf(record.facts ?? {}, factFieldsOf(collection), moment) : {};
}

/** The other names that a record went by on a day. */
function aliasesOf(record: Entry["record"], moment: Moment): string[] {
  const aliases = "aliases" in record ? (record.aliases ?? []) : [];
  const laterNames = "laterNames" in record ? (record.laterNames ?? []) : [];
  const known = laterNames.filter(({ since }) => hasBegun(since, moment.read));
  return [...aliases, ...known.map(({ name }) => name)];
}

/** Every `collection/slug` written anywhere inside a view. */
function addressesIn(view: unknown): string[] {
  if (typeof view === "string") return isAddress(view) ? [view] : [];
  if (typeof view !== "object" || view === null) return [];
  return Object.values(view).flatMap(addressesIn);
}

const isAddress = (text: string) =>
  collectionNames.some((name) => text.startsWith(`${name}/`) && !/\s/.test(text));

/** The companies whose own word a value is. */
function partiesIn(view: unknown): string[] {
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, part]) =>
    key === "says" && typeof part === "string" ? [`companies/${part}`] : partiesIn(part),
  );
}

/** The names of the records at some addresses that existed on the day. */
async function namesOn(
  database: Database,
  addresses: ReadonlySet<string>,
  moment: Moment,
): Promise<Record<string, string>> {
  const entries = await Promise.all([...addresses].map((address) => recordAt(database, address, moment)));
  return Object.fromEntries(
    entries.flatMap((entry) => (entry ? [[entry.address, entry.name] as const] : [])),
  );
}
