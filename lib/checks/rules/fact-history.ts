import { compareDates, isCertainlyBefore } from "@/lib/domain/partial-dates";
import { PartialDate } from "@/lib/schema/partial-date";
import type { Rule } from "../rule";
import { isObject } from "../schema-walk";
import { observationsIn } from "./observations";

const dateIn = (value: unknown): PartialDate | undefined => PartialDate.safeParse(value).data;

/** Histories out of order, and periods that end before they begin. */
export const factHistory: Rule = {
  name: "fact-history",
  description: "A dated list runs forward in time, one entry a date, and a period ends after it begins.",
  *checkDocument(document) {
    for (const { path, field, observation } of observationsIn(document)) {
      const [since, until] = [dateIn(observation.since), dateIn(observation.until)];
      if (since && until && isCertainlyBefore(until, since)) {
        yield { document, path: [...path, "until"], problem: `\`${field}\` ends (${until}) before it begins (${since})`, tip: "mend one of the two dates" };
      }
    }
    const facts = isObject(document.value) && isObject(document.value.facts) ? document.value.facts : {};
    for (const [field, fact] of Object.entries(facts)) {
      if (!Array.isArray(fact)) continue;
      for (const [index, entry] of fact.entries()) {
        const before = index === 0 ? undefined : fact[index - 1];
        if (!isObject(entry) || !isObject(before)) continue;
        const path = ["facts", field, index];
        const [since, previous] = [dateIn(entry.since), dateIn(before.since)];
        if (since === undefined) {
          yield { document, path, problem: `entry ${index + 1} of \`${field}\` has no \`since\``, tip: "say from when it holds; only the first entry may do without" };
        } else if (previous !== undefined && compareDates(previous, since) >= 0) {
          yield { document, path: [...path, "since"], problem: `entry ${index + 1} of \`${field}\` (${since}) does not come after the one before (${previous})`, tip: "put the entries in the order of time, one a date" };
        }
      }
    }
  },
};
