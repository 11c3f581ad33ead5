import { compareDates, isCertainlyBefore } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import { isObject } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Remark } from "../finding";
import type { Lint } from "../lint";
import { observationsIn } from "./observations";

const dateIn = (value: unknown): PartialDate | undefined => PartialDate.safeParse(value).data;

/** Histories out of order, and periods that end before they begin. */
export const factHistory: Lint = {
  name: "fact-history",
  description: "A dated list runs forward in time, one entry a date, and a period ends after it begins.",
  *checkDocument(document) {
    for (const { path, field, observation } of observationsIn(document)) {
      const [since, until] = [dateIn(observation.since), dateIn(observation.until)];
      if (!since || !until || !isCertainlyBefore(until, since)) continue;
      const problem = `\`${field}\` ends (${until}) before it begins (${since})`;
      yield { document, path: [...path, "until"], problem, tip: "mend one of the two dates" };
    }
    const facts = isObject(document.value) && isObject(document.value.facts) ? document.value.facts : {};
    for (const [field, fact] of Object.entries(facts)) {
      if (Array.isArray(fact)) yield* disorderIn(document, field, fact);
    }
  },
};

/** Entries of a history that are undated or do not come after the one before. */
function* disorderIn(document: Document, field: string, history: readonly unknown[]): Generator<Remark> {
  const starts = history.map((entry) => (isObject(entry) ? dateIn(entry.since) : undefined));
  for (const [index, since] of starts.entries()) {
    if (index === 0) continue;
    const path = ["facts", field, index];
    const previous = starts[index - 1];
    if (since === undefined) {
      const tip = "say from when it holds; only the first entry may do without";
      yield { document, path, problem: `entry ${index + 1} of \`${field}\` has no \`since\``, tip };
    } else if (previous !== undefined && compareDates(previous, since) >= 0) {
      const problem = `entry ${index + 1} of \`${field}\` (${since}) does not come after the one before (${previous})`;
      yield {
        document,
        path: [...path, "since"],
        problem,
        tip: "put the entries in the order of time, one a date",
      };
    }
  }
}
