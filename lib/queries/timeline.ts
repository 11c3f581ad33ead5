import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { sourcesIn } from "@/lib/domain/source-numbers";
import { countByQuarter } from "@/lib/domain/timeline-filter";
import type { EventCategory } from "@/lib/records/event/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import { readMeta } from "./meta";
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

/** All events of a day, with the edition they are of. */
export interface TimelineFile extends TimelineEvents {
  edition: string;
}

/** What the page of the timeline holds before the rest of the events is loaded. */
export interface TimelinePageView extends TimelineFile {
  moment: Moment;
  /** All events of the day; `events` holds the newest of them. */
  total: number;
  milestones: number;
  quarters: { quarter: string; count: number }[];
}

/** How many events stand in the page itself. */
const inPage = 50;

/** All events by a day, newest first, with the names and sources they speak of. */
export async function timelineEvents(database: Database, moment: Moment): Promise<TimelineFile> {
  return dressed(database, await eventsNewestFirst(database, moment), moment);
}

/** The newest events by a day, and the counts of all. */
export async function timelinePage(database: Database, moment: Moment): Promise<TimelinePageView> {
  const events = await eventsNewestFirst(database, moment);
  return {
    ...(await dressed(database, events.slice(0, inPage), moment)),
    moment,
    total: events.length,
    milestones: events.filter(({ importance }) => importance === 3).length,
    quarters: countByQuarter(events),
  };
}

async function eventsNewestFirst(database: Database, moment: Moment): Promise<TimelineRow[]> {
  const { entries } = await recordsOf(database, "events", moment);
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

async function dressed(database: Database, events: TimelineRow[], moment: Moment): Promise<TimelineFile> {
  const sources = await sourcesOf(database, sourcesIn(events));
  const { edition } = await readMeta(database);
  return {
    edition,
    events,
    names: await namesOnDay(
      database,
      events.map(({ subjects }) => subjects),
      moment,
    ),
    sources: Object.fromEntries(
      sources.map(({ slug, publisher, title, titleEn, published, url }) => [
        slug,
        { publisher, title: titleEn ?? title, url, ...(published !== undefined && { published }) },
      ]),
    ),
  };
}
