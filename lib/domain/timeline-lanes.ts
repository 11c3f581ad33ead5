import {
  type EventCategory,
  type EventFamily,
  eventCategories,
  eventFamilies,
} from "@/lib/records/event/choices";
import { asDay, type Day } from "@/lib/schema/calendar";
import { valuesOf } from "@/lib/schema/options";
import type { PartialDate } from "@/lib/schema/partial-date";
import { spanOf } from "./partial-dates";

/** What the lanes need to know of an event. */
export interface LaneEvent {
  slug: string;
  name: string;
  date: PartialDate;
  category: EventCategory;
  /** 1 notable, 2 important, 3 milestone; the more important get their words first. */
  importance: number;
}

/** How far apart days lie, and whether marks carry words. */
interface LaneScale {
  pixelsPerDay: number;
  /** Rows of a lane at most; events beyond share the last one, which holds no words. */
  rows: number;
  hasWords: boolean;
}

/** An event in its lane; measures in pixels from the start of the first month. */
export interface PlacedEvent<Item> {
  event: Item;
  left: number;
  /** Width of the span that an imprecise date may mean; 0 for a day. */
  width: number;
  /** Row from the top of the lane. */
  row: number;
  hasWords: boolean;
}

export interface Lane<Item> {
  family: EventFamily;
  placed: PlacedEvent<Item>[];
  /** Rows in use; 1 for an empty lane, which stays as a thin line. */
  rows: number;
}

interface Lanes<Item> {
  /** First day of the first month. */
  start: Day;
  width: number;
  lanes: Lane<Item>[];
}

/** The mark of a day, and the room that words take, in pixels. */
export const markSize = 9;
const letter = 6.1;
const longestWords = 240;
const gap = 2;
const millisecondsPerDay = 86_400_000;

/** Days since 1970. */
export const dayNumber = (day: Day): number => Date.parse(day) / millisecondsPerDay;

/** The room that an event's words take beside its mark, in pixels. */
export const wordsWidth = (name: string): number => Math.min(name.length * letter, longestWords) + 8;

/** Lays events out in lanes by family, from the month of the first to a closing day. */
export function layOutLanes<Item extends LaneEvent>(
  events: readonly Item[],
  until: Day,
  scale: LaneScale,
): Lanes<Item> {
  const start = firstMonthOf(events, until);
  const leftOf = (day: Day) => (dayNumber(day) - dayNumber(start)) * scale.pixelsPerDay;
  return {
    start,
    width: leftOf(until) + markSize,
    lanes: valuesOf(eventFamilies).map((family) =>
      layOutLane(
        family,
        events.filter(({ category }) => eventCategories[category].family === family),
        { leftOf, scale, until },
      ),
    ),
  };
}

function firstMonthOf(events: readonly LaneEvent[], until: Day): Day {
  const [first = until] = [until, ...events.map(({ date }) => spanOf(date).first)].sort();
  return asDay(`${first.slice(0, 7)}-01`);
}

function layOutLane<Item extends LaneEvent>(
  family: EventFamily,
  events: readonly Item[],
  { leftOf, scale, until }: { leftOf: (day: Day) => number; scale: LaneScale; until: Day },
): Lane<Item> {
  const taken: { from: number; to: number }[][] = Array.from({ length: scale.rows }, () => []);
  const inOrder = [...events].sort((a, b) => b.importance - a.importance || (a.date < b.date ? -1 : 1));
  const placed = inOrder.map((event): PlacedEvent<Item> => {
    const { first, last, precision } = spanOf(event.date);
    const left = leftOf(first);
    const width = precision === "day" ? 0 : Math.max(0, leftOf(last < until ? last : until) - left);
    const bare = left + Math.max(width, markSize) + gap;
    const withWords = bare + wordsWidth(event.name);
    // The last row is kept for marks without words, so that no mark covers the words of another.
    const wordsRow = scale.hasWords ? freeRow(taken.slice(0, -1), left, withWords) : undefined;
    const bareRow = scale.hasWords ? undefined : freeRow(taken, left, bare);
    const row = wordsRow ?? bareRow ?? scale.rows - 1;
    const hasWords = wordsRow !== undefined;
    taken[row]?.push({ from: left, to: hasWords ? withWords : bare });
    return { event, left, width, row, hasWords };
  });
  return {
    family,
    placed: placed.sort((a, b) => a.left - b.left),
    rows: Math.max(1, ...placed.map(({ row }) => row + 1)),
  };
}

function freeRow(taken: { from: number; to: number }[][], from: number, to: number): number | undefined {
  const row = taken.findIndex((spans) => spans.every((span) => to <= span.from || from >= span.to));
  return row === -1 ? undefined : row;
}

/** A line of the time axis, in pixels from the start. */
interface AxisTick {
  left: number;
  label: string;
  isYear: boolean;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Lines at years, quarters or months, as close as words still have room. */
export function axisTicks(start: Day, width: number, pixelsPerDay: number): AxisTick[] {
  const step = pixelsPerDay * 30 >= 40 ? 1 : pixelsPerDay * 91 >= 40 ? 3 : 12;
  const ticks: AxisTick[] = [];
  const date = new Date(start);
  for (; ; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const left = (date.getTime() / millisecondsPerDay - dayNumber(start)) * pixelsPerDay;
    if (left > width) return ticks;
    const month = date.getUTCMonth();
    if (month % step !== 0) continue;
    const isYear = month === 0;
    ticks.push({ left, label: isYear ? String(date.getUTCFullYear()) : (monthNames[month] ?? ""), isYear });
  }
}
