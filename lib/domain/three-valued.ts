/** The answer to a test of figures that may be unknown: an unknown figure is never read as a failed test. */
export type Truth = "true" | "false" | "unknown";

/** Turns a known answer into a truth value. */
export const truthOf = (known: boolean): Truth => (known ? "true" : "false");

/** All of them hold: one false decides, whatever is unknown; of nothing it is true. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes("false")) return "false";
  return truths.includes("unknown") ? "unknown" : "true";
}

/** At least one holds: one true decides, whatever is unknown; of nothing it is false. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes("true")) return "true";
  return truths.includes("unknown") ? "unknown" : "false";
}

/** The opposite; of unknown it is unknown. */
export function notOf(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truthOf(truth === "false");
}
