import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import { collections } from "@/lib/records";
import { isCollectionName } from "@/lib/schema/collection-names";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Document } from "../document";
import type { Lint } from "../lint";
import { summaryTexts } from "./summaries";

const years = /\b(?:19|20)\d{2}\b/g;

/** Summaries that tell a past date what came later. */
export const hindsight: Lint = {
  name: "hindsight",
  description:
    "A summary speaks of nothing later than its `since`, or than the record's beginning where it has none.",
  *checkDocument(document) {
    for (const { path, text, since } of summaryTexts(document.value)) {
      const named = [...text.matchAll(years)].map(([year]) => Number(year));
      if (named.length === 0) continue;
      const from = PartialDate.safeParse(since).data ?? beginOf(document);
      if (from === undefined) continue;
      const limit = Number(spanOf(from).last.slice(0, 4));
      const later = named.find((year) => year > limit);
      if (later === undefined) continue;
      yield {
        document,
        path,
        problem: `the summary tells of ${later} but is shown from ${from} on`,
        tip: `write a list: a text that held in ${limit}, and this one with "since": "${later}"`,
      };
    }
  },
};

/** The day the record begins, where the record is whole enough to tell. */
function beginOf(document: Document): PartialDate | undefined {
  if (!isCollectionName(document.collection)) return undefined;
  const parsed = collections[document.collection].schema.safeParse(document.value);
  return parsed.success ? beginsOn(document.collection, parsed.data as never) : undefined;
}
