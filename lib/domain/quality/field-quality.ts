import type { FieldMeta } from "@/lib/schema/meta";
import type { Day } from "@/lib/schema/partial-date";
import type { Source } from "@/lib/schema/source";
import { isPrimary } from "../source-grade";
import { observationsOf } from "./fact-places";

/** How well one fact field of a collection is known and sourced. */
export interface FieldQuality {
  field: string;
  meta: FieldMeta;
  /** Records with a value, and records that only say why there is none. */
  known: number;
  missing: number;
  /** Observations of all records; of these the ones with a source, with a primary source, and in dispute. */
  facts: number;
  cited: number;
  primary: number;
  conflicts: number;
}

export interface FieldQualityInput {
  records: readonly object[];
  fields: Readonly<Record<string, FieldMeta>>;
  sources: ReadonlyMap<string, Pick<Source, "kind" | "seen">>;
  /** Leaves out what began later. */
  day?: Day | undefined;
}

/** Counts each fact field over the records of a collection, in the order of its schema. */
export function fieldQuality({ records, fields, sources, day }: FieldQualityInput): FieldQuality[] {
  const byRecord = records.map((record) => observationsOf(record, day));
  const hasPrimary = (slugs: readonly string[]) =>
    slugs.some((slug) => {
      const source = sources.get(slug);
      return source !== undefined && isPrimary(source);
    });
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
      facts: observations.length,
      cited: observations.filter((one) => one.sources.length > 0).length,
      primary: observations.filter((one) => hasPrimary(one.sources)).length,
      conflicts: observations.filter(({ others }) => others !== undefined).length,
    };
  });
}
