import { latest, spanOf } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Lint } from "../lint";
import { beginOf } from "./beginnings";
import { observationsIn } from "./observations";

const years = /\b20\d{2}\b/g;

/** No page shows a day of an earlier year. */
const firstYearShown = 2017;

/** Notes and reasons that tell a past date what came later. */
export const noteHindsight: Lint = {
  name: "note-hindsight",
  description:
    "A note or a reason names no year after the one in which its value begins, or which the value names.",
  *checkDocument(document) {
    const begin = beginOf(document);
    for (const { field, path, observation } of observationsIn(document)) {
      const own = [observation.since, observation.until, observation.value].map(
        (date) => PartialDate.safeParse(date).data,
      );
      const from = latest(own[0] === undefined ? [begin, ...own] : own);
      if (from === undefined) continue;
      for (const key of ["note", "preferred"]) {
        const named = [...String(observation[key] ?? "").matchAll(years)].map(([year]) => Number(year));
        const limit = Math.max(firstYearShown, Number(spanOf(from).last.slice(0, 4)));
        const later = named.find((year) => year > limit);
        if (later === undefined) continue;
        yield {
          document,
          path: [...path, key],
          problem: `the ${key} of \`${field}\` tells of ${later} but is shown from ${own[0] ?? begin} on`,
          tip: "leave the year out, or write a list whose later entry says it",
        };
      }
    }
  },
};
