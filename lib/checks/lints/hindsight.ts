import { spanOf } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Lint } from "../lint";
import { beginOf } from "./beginnings";
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
