import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { sourcesIn } from "@/lib/domain/source-numbers";
import { countByQuarter } from "@/lib/domain/timeline-filter";
import type { EventCategory } from "@/lib/records/event/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import { begunBy } from "./begun";
import { readMeta } from "./meta";
import { namesOnDay } from "./names-on-day";
import { eventsNewestFirst, type ListedEvent, newestEvents } from "./newest-events";
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
  return dressed(database, (await eventsNewestFirst(database, moment)).map(rowOf), moment);
}

/** The newest events by a day, and the counts of all. */
export async function timelinePage(database: Database, moment: Moment): Promise<TimelinePageView> {
  const [newest, days] = await Promise.all([
    newestEvents(database, { count: inPage }, moment),
    database.record.groupBy({
      by: ["date", "importance"],
      where: { collection: "events", ...begunBy(moment) },
      _count: true,
    }),
  ]);
  const countOf = (some: typeof days) => some.reduce((sum, { _count }) => sum + _count, 0);
  return {
    ...(await dressed(database, newest.map(rowOf), moment)),
    moment,
    total: countOf(days),
    milestones: countOf(days.filter(({ importance }) => importance === 3)),
    quarters: countByQuarter(
      days.flatMap(({ date, _count }) => (date === null ? [] : [{ date, count: _count }])),
    ),
  };
}

const rowOf = ({ slug, name, record }: ListedEvent): TimelineRow => ({ slug, name, ...record });

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
