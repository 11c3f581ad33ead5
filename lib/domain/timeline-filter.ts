import { type EventCategory, type EventFamily, eventCategories } from "@/lib/records/event/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import { compareDates, spanOf } from "./partial-dates";

/** Which events of the timeline a reader wants; an absent part lets all through. */
export interface TimelineFilter {
  family?: EventFamily | undefined;
  category?: EventCategory | undefined;
  /** Address of a record that the events must be about. */
  about?: string | undefined;
  /** Only events of importance 3. */
  milestonesOnly?: boolean;
}

interface FilteredEvent {
  date: PartialDate;
  category: EventCategory;
  importance: number;
  subjects: readonly string[];
}

/** The events that fit all parts of a filter, in their order. */
export function filterEvents<Item extends FilteredEvent>(
  events: readonly Item[],
  { family, category, about, milestonesOnly }: TimelineFilter,
): Item[] {
  return events.filter(
    (event) =>
      (family === undefined || eventCategories[event.category].family === family) &&
      (category === undefined || event.category === category) &&
      (about === undefined || event.subjects.includes(about)) &&
      (milestonesOnly !== true || event.importance === 3),
  );
}

/** Events of one month, or of a year where only the year is known. */
interface MonthOfEvents<Item> {
  /** `2023-09`, or `2023` for events known to the year. */
  month: string;
  events: Item[];
}

/** Groups events by the month they are dated to, newest or oldest first. */
export function groupByMonth<Item extends { date: PartialDate }>(
  events: readonly Item[],
  order: "newest" | "oldest",
): MonthOfEvents<Item>[] {
  const direction = order === "newest" ? -1 : 1;
  const groups = new Map<string, Item[]>();
  for (const event of [...events].sort((a, b) => direction * compareDates(a.date, b.date))) {
    const { first, precision } = spanOf(event.date);
    const month = precision === "year" ? first.slice(0, 4) : first.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), event]);
  }
  return [...groups].map(([month, inMonth]) => ({ month, events: inMonth }));
}

/** How many events fall into each quarter, from the first to the last, empty ones included; of a date one or several. */
export function countByQuarter(
  events: readonly { date: PartialDate; count?: number }[],
): { quarter: string; count: number }[] {
  const indexes = events.map(({ date }) => {
    const { first } = spanOf(date);
    return Number(first.slice(0, 4)) * 4 + Math.floor((Number(first.slice(5, 7)) - 1) / 3);
  });
  if (indexes.length === 0) return [];
  const from = Math.min(...indexes);
  const counts = new Array<number>(Math.max(...indexes) - from + 1).fill(0);
  for (const [place, index] of indexes.entries())
    counts[index - from] = (counts[index - from] ?? 0) + (events[place]?.count ?? 1);
  return counts.map((count, step) => {
    const index = from + step;
    return { quarter: `${Math.floor(index / 4)}-Q${(index % 4) + 1}`, count };
  });
}
