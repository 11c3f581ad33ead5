import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { begunSql, dayOf } from "./begun";
import { type Part, recordsOf } from "./records";

/** What lists tell of an event. */
const fields = ["date", "category", "importance", "text", "subjects", "sources"] as const;

/** An event as lists tell it. */
export type ListedEvent = Part<"events", (typeof fields)[number]>;

/** All events by a day, newest first. */
export async function eventsNewestFirst(
  database: Database,
  moment: Moment,
  among: { among?: readonly string[] } = {},
): Promise<ListedEvent[]> {
  const events = await recordsOf(database, { collection: "events", fields, ...among }, moment);
  return events.sort((a, b) => compareDates(b.record.date, a.record.date) || a.slug.localeCompare(b.slug));
}

/** The newest events by a day that have at least some weight, newest first. */
export async function newestEvents(
  database: Database,
  { count, importance = 1 }: { count: number; importance?: number },
  moment: Moment,
): Promise<ListedEvent[]> {
  // Events of one first day stand in an order of their own: all of the last day are read.
  const rows = await database.$queryRawUnsafe<{ address: string }[]>(
    `SELECT address FROM (SELECT address, rank() OVER (ORDER BY begins DESC) AS place FROM Record
       WHERE collection = 'events' AND importance >= ?3 AND ${begunSql()}) WHERE place <= ?4`,
    ...dayOf(moment),
    importance,
    count,
  );
  const among = rows.map(({ address }) => address);
  return (await eventsNewestFirst(database, moment, { among })).slice(0, count);
}
