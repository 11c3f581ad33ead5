import type { FactView } from "./as-of";

/** How well the shown facts of a record are known. */
interface Coverage {
  /** Fields with a value or a recorded reason for having none. */
  recorded: number;
  /** Of these, the ones with at least one source. */
  sourced: number;
  /** Fields on which sources disagree. */
  conflicts: number;
  /** Fields of which it is recorded that nobody has found the value. */
  unknown: number;
}

/** Counts what is known of a record's fields on the day of the views. */
export function coverageOf(facts: Readonly<Record<string, FactView>>): Coverage {
  const recorded = Object.values(facts).flatMap((view) => ("observation" in view ? [view.observation] : []));
  return {
    recorded: recorded.length,
    sourced: recorded.filter(({ sources }) => sources.length > 0).length,
    conflicts: recorded.filter(({ others }) => others !== undefined).length,
    unknown: recorded.filter(({ missing }) => missing === "unknown").length,
  };
}
