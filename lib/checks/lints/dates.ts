import { spanOf } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import { type JsonPath, valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";

/** The valid date at a path of a document, or undefined. */
export function dateAt(document: Document, path: JsonPath): PartialDate | undefined {
  return PartialDate.safeParse(valueAt(document.value, path)).data;
}

/** The value of a fact that is a date: its only one, or the first of a list. */
export function factDate(document: Document, field: string): PartialDate | undefined {
  return dateAt(document, ["facts", field, "value"]) ?? dateAt(document, ["facts", field, 0, "value"]);
}

/** Whether two known dates contradict the order in which they must come; upper bounds contradict nothing. */
export function contradicts(first: PartialDate | undefined, second: PartialDate | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [before, after] = [spanOf(first), spanOf(second)];
  return !before.atMost && after.last < before.first;
}
