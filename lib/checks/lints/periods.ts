import { spanOf } from "@/lib/domain/partial-dates";
import { openEnd } from "@/lib/domain/validity";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Document } from "../document";
import { observationsIn, type PlacedObservation } from "./observations";

/** An observation of a field's history with the days between which it holds; no start is the record's first day. */
interface Period extends PlacedObservation {
  from: string;
  to: string;
}

/** Before every day, as text: the start of what holds from the record's beginning. */
const fromTheStart = "";

/** The observations of one field of a document, each until the next one begins. */
export function periodsOf(document: Document, field: string): Period[] {
  const placed = [...observationsIn(document)].filter((one) => one.field === field);
  const starts = placed.map(({ observation }) => startOf(observation.since));
  return placed.map((one, index) => ({
    ...one,
    from: starts[index] ?? fromTheStart,
    to: starts[index + 1] ?? openEnd,
  }));
}

function startOf(since: unknown): string {
  const date = PartialDate.safeParse(since).data;
  return date === undefined ? fromTheStart : spanOf(date).first;
}

/** Whether two periods share a day. */
export const overlap = (one: Period, other: Period) => one.from < other.to && other.from < one.to;
