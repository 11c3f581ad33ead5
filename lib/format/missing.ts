import type { FactView } from "@/lib/domain/as-of";
import type { MissingReason } from "@/lib/schema/fact";

/** A kind of missing as it is drawn and as it is said; `mark` stands in a cell, `words` beside it and for screen readers. */
export interface MissingWords {
  mark: string;
  words: string;
}

/** Why there is no value: nobody has found it, the owner does not say, or the question does not arise. */
export const missingWords: Record<MissingReason, MissingWords> = {
  unknown: { mark: "?", words: "unknown: nobody has found it" },
  undisclosed: { mark: "—", words: "undisclosed by its owner" },
  "not-applicable": { mark: "n/a", words: "not applicable" },
};

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
  if (view.state === "missing") return missingWords[view.observation.missing ?? "unknown"];
  return stateWords[view.state];
}
