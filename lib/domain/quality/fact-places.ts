import type { Fact, Observation } from "@/lib/schema/fact";
import { isShownOn, type MomentOrAll } from "../moment";

/** One observation with the fact field it stands in. */
export interface PlacedObservation {
  field: string;
  observation: Observation;
}

/** The observations of a record's fact fields, missing ones with a reason included; in a past view those begun by then. */
export function observationsOf(record: object, moment: MomentOrAll): PlacedObservation[] {
  const facts = "facts" in record && record.facts ? (record.facts as Record<string, Fact>) : {};
  return Object.entries(facts)
    .flatMap(([field, fact]) => [fact].flat().map((observation) => ({ field, observation })))
    .filter(({ observation: { since } }) => since === undefined || isShownOn(since, moment));
}
