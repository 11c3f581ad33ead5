import type { Source } from "@/lib/records/source/schema";
import type { Observation } from "@/lib/schema/fact";
import { isPrimary } from "../source-grade";

/** How well some facts are sourced. */
export interface FactCounts {
  /** Observations, missing ones with a reason included. */
  facts: number;
  /** Of these, the ones with at least one source, and with at least one primary source. */
  cited: number;
  primary: number;
  /** Pairs of a fact and a source it names, and those of them whose source is primary. */
  citations: number;
  primaryCitations: number;
  /** Facts on which sources disagree. */
  conflicts: number;
}

/** Counts observations and their citations; `sources` are the known ones by slug. */
export function factCounts(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Pick<Source, "kind" | "seen">>,
): FactCounts {
  const primaryOf = (observation: Observation) =>
    observation.sources.filter((slug) => {
      const source = sources.get(slug);
      return source !== undefined && isPrimary(source);
    });
  return {
    facts: observations.length,
    cited: observations.filter((one) => one.sources.length > 0).length,
    primary: observations.filter((one) => primaryOf(one).length > 0).length,
    citations: observations.flatMap((one) => one.sources).length,
    primaryCitations: observations.flatMap(primaryOf).length,
    conflicts: observations.filter(({ others }) => others !== undefined).length,
  };
}
