// Without Zod, so that the browser may know the words.
import { options } from "./options";

/** Why there is no value; `mark` stands in a cell, the words beside it and for screen readers. */
export const missingReasons = options({
  unknown: {
    label: "Unknown",
    meaning: "We looked and nobody has found it.",
    mark: "?",
    words: "unknown: nobody has found it",
  },
  undisclosed: {
    label: "Undisclosed",
    meaning: "Its owner keeps it to itself.",
    mark: "—",
    words: "undisclosed by its owner",
  },
  "not-applicable": {
    label: "Not applicable",
    meaning: "The question does not arise.",
    mark: "n/a",
    words: "not applicable",
  },
});

/** How exact a value is, where its source gives no exact one; `mark` stands before it. */
export const exactnesses = options({
  about: { label: "about", meaning: "The source itself gives a round figure.", mark: "≈" },
  "at-least": { label: "at least", meaning: "The source gives a lower bound.", mark: "≥" },
  "at-most": { label: "at most", meaning: "The source gives an upper bound.", mark: "≤" },
});

/** What kind of statement a value is when it is not an established figure; shown beside it. */
export const standings = options({
  estimate: {
    label: "Estimate",
    meaning: "Somebody worked it out from other figures; shown with ~.",
  },
  reported: { label: "Reported", meaning: "A report that nobody concerned has confirmed." },
  planned: { label: "Planned", meaning: "Announced for later; it had not happened yet." },
});
