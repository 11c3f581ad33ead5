import type { Day, PartialDate } from "@/lib/schema/partial-date";
import { compareDates, spanOf } from "./partial-dates";

/** Something to place on a strip. */
interface StripItem {
  date: PartialDate;
  label: string;
  /** More important items get their label first. */
  importance: number;
}

/** An item in place: percent of the strip's width, and the row of its label from the bottom. */
export interface PlacedItem<Item> {
  item: Item;
  left: number;
  /** The width of an imprecise date; 0 for a day. */
  width: number;
  row: number;
  /** False where a neighbour took the room for the words. */
  isLabelled: boolean;
}

interface Strip<Item> {
  items: PlacedItem<Item>[];
  /** How many rows are used; row 0 is for the marks without words. */
  rows: number;
  ticks: { left: number; label: string }[];
}

const labelRows = 4;
/** The share of the strip that one letter of a label takes, at the narrowest width at which labels are drawn. */
const percentPerLetter = 0.78;
const millisecondsPerDay = 86_400_000;

const dayNumber = (day: Day) => Date.parse(day) / millisecondsPerDay;

/** Places items on a line from the first of them to a closing day, labels in rows that do not overlap. */
export function layOutStrip<Item extends StripItem>(items: readonly Item[], until: Day): Strip<Item> {
  const ordered = [...items].sort((a, b) => compareDates(a.date, b.date));
  const [first] = ordered;
  if (first === undefined) return { items: [], rows: 0, ticks: [] };
  const start = dayNumber(spanOf(first.date).first);
  const end = Math.max(dayNumber(until), start + 30);
  const padding = (end - start) * 0.03;
  const percentAt = (day: number) => ((day - start + padding) / (end - start + 2 * padding)) * 100;
  const placed = ordered.map((item) => {
    const { first: from, last, precision } = spanOf(item.date);
    const left = percentAt(dayNumber(from));
    const right = percentAt(Math.min(dayNumber(last), end));
    return {
      item,
      left,
      width: precision === "day" ? 0 : Math.max(0, right - left),
      row: 0,
      isLabelled: false,
    };
  });
  assignRows(placed);
  return {
    items: placed,
    rows: 1 + Math.max(...placed.map(({ row }) => row)),
    ticks: ticksBetween(start, end).map(({ day, label }) => ({ left: percentAt(day), label })),
  };
}

/** Gives the important their words first, each in the lowest row with room; who finds none stays in row 0. */
function assignRows(placed: PlacedItem<StripItem>[]): void {
  const taken: { from: number; to: number }[][] = Array.from({ length: labelRows }, () => []);
  for (const one of [...placed].sort((a, b) => b.item.importance - a.item.importance)) {
    const from = one.left - 1;
    const to = one.left + Math.max(one.width, 1.5) + one.item.label.length * percentPerLetter;
    const row = taken.findIndex(
      (spans) => to < 101 && spans.every((span) => to < span.from || from > span.to),
    );
    taken[row]?.push({ from, to });
    one.isLabelled = row !== -1;
    one.row = row + 1;
  }
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Marks at whole years, or at quarters or months where the line is short. */
function ticksBetween(start: number, end: number): { day: number; label: string }[] {
  const span = end - start;
  const step = span > 4000 ? 60 : span > 700 ? 12 : span > 200 ? 3 : 1;
  const date = new Date(start * millisecondsPerDay);
  date.setUTCDate(1);
  const ticks: { day: number; label: string }[] = [];
  for (; date.getTime() / millisecondsPerDay <= end; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const day = date.getTime() / millisecondsPerDay;
    const monthsSinceZero = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (day < start || monthsSinceZero % step !== 0) continue;
    const name = step >= 12 ? "" : `${months[date.getUTCMonth()]} `;
    ticks.push({ day, label: `${name}${date.getUTCFullYear()}` });
  }
  return ticks;
}
