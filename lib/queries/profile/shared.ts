import type { Database } from "@/lib/database/client";
import { factsAsOf } from "@/lib/domain/as-of";
import { standingOn } from "@/lib/domain/claim-verdict";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, hasBegun } from "@/lib/domain/partial-dates";
import { Relation } from "@/lib/records/relation/schema";
import { fieldsOf } from "@/lib/schema/fields";
import { eventsAbout } from "../events";
import { linksTo } from "../links";
import { type Entry, recordAt } from "../records";
import type { ClaimRow, EventRow, RelationRow } from "./view";

const relationFields = fieldsOf(Relation);

/** The events about a record by a day, newest first. */
export async function eventRows(database: Database, address: string, moment: Moment): Promise<EventRow[]> {
  const entries = await eventsAbout(database, address, moment);
  return entries.map(({ slug, name, nameZh, record }) => ({
    slug,
    name,
    nameZh,
    date: record.date,
    category: record.category,
    importance: record.importance,
    text: record.text,
    subjects: record.subjects,
    sources: record.sources,
  }));
}

/** The ties of a record by a day, newest first; a tie to what did not exist yet is left out. */
export async function relationRows(
  database: Database,
  address: string,
  moment: Moment,
): Promise<RelationRow[]> {
  const links = await linksTo(database, address, moment, ["relations"]);
  const ends = links.filter(({ role }) => role === "from" || role === "to");
  const rows = await Promise.all(ends.map(({ role, from }) => relationRow(database, from, { role, moment })));
  return rows
    .filter((row) => row !== undefined)
    .sort((a, b) => compareDates(b.date, a.date) || a.other.localeCompare(b.other));
}

async function relationRow(
  database: Database,
  { slug, record }: Entry<"relations">,
  { role, moment }: { role: string; moment: Moment },
): Promise<RelationRow | undefined> {
  const direction = role === "from" ? "forward" : "backward";
  const other = direction === "forward" ? record.to : record.from;
  if ((await recordAt(database, other, moment)) === undefined) return undefined;
  const hasEnded = record.until !== undefined && hasBegun(record.until, moment.read);
  return {
    slug,
    kind: record.kind,
    direction,
    other,
    date: record.date,
    until: hasEnded ? record.until : undefined,
    text: record.text,
    about: (record.about ?? []).filter((one) => one !== other),
    sources: record.sources,
    facts: factsAsOf(record.facts ?? {}, relationFields, moment),
  };
}

/** What was claimed by a record, or of it, by a day, newest first, with its standing on that day. */
export async function claimRows(database: Database, address: string, moment: Moment): Promise<ClaimRow[]> {
  const links = await linksTo(database, address, moment, ["claims"]);
  const entries = new Set(
    links.filter(({ role }) => role === "claimant" || role === "subjects").map(({ from }) => from),
  );
  return [...entries]
    .sort((a, b) => compareDates(b.record.date, a.record.date))
    .map(({ slug, name, record }) => {
      const { verdict, decidedBy } = standingOn(record, moment.read);
      const { date, claimant, claimantName, statement } = record;
      return { slug, name, date, claimant, claimantName, statement, verdict, decidedBy };
    });
}
