import type { Source } from "@/lib/records/source/schema";
import type { FieldMeta } from "@/lib/schema/meta";
import type { MomentOrAll } from "../moment";
import { type FactCounts, factCounts } from "./fact-counts";
import { observationsOf } from "./fact-places";

/** How well one fact field of a collection is known and sourced. */
export interface FieldQuality extends FactCounts {
  field: string;
  meta: FieldMeta;
  /** Records with a value, and records that only say why there is none. */
  known: number;
  missing: number;
}

export interface FieldQualityInput {
  records: readonly object[];
  fields: Readonly<Record<string, FieldMeta>>;
  sources: ReadonlyMap<string, Pick<Source, "kind" | "seen">>;
  /** A past one leaves out what began later. */
  moment: MomentOrAll;
}

/** Counts each fact field over the records of a collection, in the order of its schema. */
export function fieldQuality({ records, fields, sources, moment }: FieldQualityInput): FieldQuality[] {
  const byRecord = records.map((record) => observationsOf(record, moment));
  return Object.entries(fields).map(([field, meta]) => {
    const own = byRecord.map((places) => places.filter((place) => place.field === field));
    const observations = own.flat().map(({ observation }) => observation);
    const known = own.filter((places) =>
      places.some(({ observation }) => observation.missing === undefined),
    ).length;
    return {
      field,
      meta,
      known,
      missing: own.filter((places) => places.length > 0).length - known,
      ...factCounts(observations, sources),
    };
  });
}
