import type { Chip } from "@/lib/records/chip/schema";
import type { Fact, Observation } from "@/lib/schema/fact";
import { knownOn } from "./as-of";
import { totalProcessingPerformance } from "./chip-metrics";
import type { Moment } from "./moment";

type Facts = Chip["facts"];

/**
 * The facts of a chip as its other sources would have them: one reading for each disagreeing figure, in which it
 * stands in place of the preferred one, and one in which a stated TPP gives way to what the throughput computes to,
 * where enough of it is published.
 */
export function otherReadings(facts: Facts, moment: Moment): Facts[] {
  const readings = Object.entries(facts).flatMap(([field, fact]) => {
    return othersOf(knownOn(fact as Fact | undefined, moment)).map((observation) => ({
      ...facts,
      [field]: observation,
    }));
  });
  const unstated = { ...facts, tpp: undefined };
  const computed = totalProcessingPerformance(unstated, moment);
  const isComplete = computed !== undefined && Number.isFinite(computed.span.high);
  return facts.tpp !== undefined && isComplete ? [...readings, unstated] : readings;
}

function othersOf(observation: Observation | undefined): Observation[] {
  return (observation?.others ?? []).map(({ note: _, ...other }) => other);
}
