import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { compareDates } from "@/lib/domain/partial-dates";
import { sourcesIn } from "@/lib/domain/source-numbers";
import { countByQuarter } from "@/lib/domain/timeline-filter";
import type { EventCategory } from "@/lib/records/event/schema";
import type { Day, PartialDate } from "@/lib/schema/partial-date";
import { namesOnDay } from "./names-on-day";
import { recordsOf } from "./records";
import { sourcesOf } from "./sources";

/** An event as the timeline tells it. */
export interface TimelineRow {
  slug: string;
  name: string;
  date: PartialDate;
  category: EventCategory;
  importance: number;
  text?: string;
  subjects: string[];
  sources: string[];
}

/** A source as it is named under an event. */
export interface TimelineSource {
  publisher: string;
  title: string;
  published?: PartialDate;
  url: string;
}

/** Events with the names and sources they speak of. */
export interface TimelineEvents {
  events: TimelineRow[];
  /** Display names by address. */
  names: Record<string, string>;
  /** By slug. */
  sources: Record<string, TimelineSource>;
}

/** What the page of the timeline holds before the rest of the events is loaded. */
export interface TimelinePageView extends TimelineEvents {
  asOf: AsOf;
  /** All events of the day; `events` holds the newest of them. */
  total: number;
  milestones: number;
  quarters: { quarter: string; count: number }[];
}

/** How many events stand in the page itself. */
const inPage = 50;

/** All events by a day, newest first, with the names and sources they speak of. */
export async function timelineEvents(database: Database, { asOf }: { asOf: AsOf }): Promise<TimelineEvents> {
  return dressed(database, await eventsNewestFirst(database, asOf), asOf);
}

/** The newest events by a day, and the counts of all. */
export async function timelinePage(
  database: Database,
  { asOf, day }: { asOf: AsOf; day: Day },
): Promise<TimelinePageView> {
  const events = await eventsNewestFirst(database, asOf);
  return {
    ...(await dressed(database, events.slice(0, inPage), asOf)),
    asOf: { day, rolledBack: asOf.rolledBack },
    total: events.length,
    milestones: events.filter(({ importance }) => importance === 3).length,
    quarters: countByQuarter(events),
  };
}

async function eventsNewestFirst(database: Database, asOf: AsOf): Promise<TimelineRow[]> {
  const { entries } = await recordsOf(database, "events", asOf);
  return entries
    .map(({ slug, name, record: { date, category, importance, text, subjects, sources } }) => ({
      slug,
      name,
      date,
      category,
      importance,
      ...(text !== undefined && { text }),
      subjects,
      sources,
    }))
    .sort((a, b) => compareDates(b.date, a.date) || a.slug.localeCompare(b.slug));
}

async function dressed(database: Database, events: TimelineRow[], asOf: AsOf): Promise<TimelineEvents> {
  const sources = await sourcesOf(database, sourcesIn(events));
  return {
    events,
    names: await namesOnDay(
      database,
      events.map(({ subjects }) => subjects),
      asOf,
    ),
    sources: Object.fromEntries(
      sources.map(({ slug, publisher, title, titleEn, published, url }) => [
        slug,
        { publisher, title: titleEn ?? title, url, ...(published !== undefined && { published }) },
      ]),
    ),
  };
}
