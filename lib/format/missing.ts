import type { FactView } from "@/lib/domain/as-of";
import { missingReasons } from "@/lib/schema/fact-options";

/** A kind of missing as it is drawn and as it is said; `mark` stands in a cell, `words` beside it and for screen readers. */
export interface MissingWords {
  mark: string;
  words: string;
}

/** The states of a field on a day in which there is nothing to show, other than a recorded reason. */
export const stateWords: Record<Exclude<FactView["state"], "known" | "missing">, MissingWords> = {
  absent: { mark: "–", words: "not recorded yet" },
  "not-yet": { mark: "", words: "no value yet on this day" },
  undatable: { mark: "…", words: "recorded without a start date, so not shown at a past date" },
  ended: { mark: "", words: "no longer held on this day" },
};

/** The words for a view without a value, or undefined when it has one. */
export function missingOf(view: FactView): MissingWords | undefined {
  if (view.state === "known") return undefined;
  if (view.state === "missing") return missingReasons[view.observation.missing ?? "unknown"];
  return stateWords[view.state];
}
