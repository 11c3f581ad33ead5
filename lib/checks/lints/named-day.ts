import type { Lint } from "../lint";
import { dateAt } from "./dates";

/** Events whose file is named after another day. */
export const namedDay: Lint = {
  name: "named-day",
  description: "The day in the name of an event's file is the day of the event.",
  collections: ["events"],
  *checkDocument(document) {
    const [, named] = /^(\d{4}(?:-\d{2}){0,2})-/.exec(document.slug) ?? [];
    const date = dateAt(document, ["date"])?.replace("≤", "");
    if (named === undefined || date === undefined || date.startsWith(named) || named.startsWith(date)) return;
    yield {
      document,
      path: ["date"],
      problem: `the file is named after ${named}, and the event is of ${date}`,
      tip: "mend the date, or rename the file and leave a row in `data/redirects/`",
    };
  },
};
