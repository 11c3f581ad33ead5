import type { Chip } from "@/lib/schema/chip";
import type { Fact, Observation } from "@/lib/schema/fact";
import { type AsOf, factAsOf } from "./as-of";

type Facts = Chip["facts"];

/**
 * The facts of a chip as its other sources would have them: one reading for each disagreeing figure, in which it
 * stands in place of the preferred one, and one in which a stated TPP gives way to what the throughput computes to.
 */
export function otherReadings(facts: Facts, asOf: AsOf): Facts[] {
  const readings = Object.entries(facts).flatMap(([field, fact]) => {
    const view = factAsOf(fact as Fact | undefined, false, asOf);
    if (view.state !== "known") return [];
    return othersOf(view.observation).map((observation) => ({ ...facts, [field]: observation }));
  });
  return facts.tpp === undefined ? readings : [...readings, { ...facts, tpp: undefined }];
}

function othersOf({ others = [] }: Observation): Observation[] {
  return others.map(({ note: _, ...other }) => other);
}
