import type { Fact, Observation } from "@/lib/schema/fact";
import type { Day } from "@/lib/schema/partial-date";
import { hasBegun } from "../partial-dates";

/** One observation with the fact field it stands in. */
export interface PlacedObservation {
  field: string;
  observation: Observation;
}

/** The observations of a record's fact fields, missing ones with a reason included; with `day`, those begun by then. */
export function observationsOf(record: object, day?: Day): PlacedObservation[] {
  const facts = "facts" in record && record.facts ? (record.facts as Record<string, Fact>) : {};
  return Object.entries(facts)
    .flatMap(([field, fact]) => [fact].flat().map((observation) => ({ field, observation })))
    .filter(({ observation: { since } }) => day === undefined || since === undefined || hasBegun(since, day));
}
