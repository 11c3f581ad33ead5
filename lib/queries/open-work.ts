import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { observationsOf, type PlacedObservation } from "@/lib/domain/quality/fact-places";
import { type WorkKind, workFor, workKinds } from "@/lib/domain/quality/open-work";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { Source } from "@/lib/records/source/schema";
import type { FieldMeta } from "@/lib/schema/meta";
import { collectionNames } from "@/lib/schema/slug";
import { readMeta } from "./meta";
import { type Entry, recordsOf } from "./records";

/** A fact of which something is left to do. */
export interface FactAtWork extends PlacedObservation {
  meta: FieldMeta;
  kinds: WorkKind[];
}

/** A record with those of its facts of which something is left to do. */
export interface RecordAtWork extends Pick<Entry, "collection" | "slug" | "name" | "nameZh"> {
  facts: FactAtWork[];
}

/** One kind of work with the records it is found in, those with the most facts first. */
export interface OpenWork {
  kind: WorkKind;
  count: number;
  records: RecordAtWork[];
}

/** Every record of a day with facts of which something is left to do, in the order of collections and slugs. */
export async function recordsAtWork(database: Database, moment: Moment): Promise<RecordAtWork[]> {
  const found = await Promise.all(collectionNames.map((name) => recordsOf(database, name, moment)));
  const entries = found.flatMap((one) => one.entries as Entry[]);
  const { entries: cited } = await recordsOf(database, "sources", moment);
  const sources = new Map(cited.map(({ slug, record }) => [slug, record]));
  return entries
    .map(({ collection, slug, name, nameZh, record }) => ({
      collection,
      slug,
      name,
      ...(nameZh !== undefined && { nameZh }),
      facts: factsAtWork({ collection, record }, sources, moment),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** What the file of open work holds. */
export interface OpenWorkList {
  moment: Moment;
  records: RecordAtWork[];
  edition: string;
}

/** Everything that is left to do on a day. */
export async function openWorkList(database: Database, moment: Moment): Promise<OpenWorkList> {
  const [{ edition }, records] = await Promise.all([readMeta(database), recordsAtWork(database, moment)]);
  return { moment, records, edition };
}

/** The records by kind of work, each with only the facts of that kind. */
export function openWorkOf(records: readonly RecordAtWork[]): OpenWork[] {
  return workKinds.map((kind) => {
    const own = records
      .map((one) => ({ ...one, facts: one.facts.filter(({ kinds }) => kinds.includes(kind)) }))
      .filter(({ facts }) => facts.length > 0)
      .sort((a, b) => b.facts.length - a.facts.length);
    return { kind, count: own.reduce((sum, { facts }) => sum + facts.length, 0), records: own };
  });
}

function factsAtWork(
  { collection, record }: Pick<Entry, "collection" | "record">,
  sources: ReadonlyMap<string, Source>,
  moment: Moment,
): FactAtWork[] {
  const fields = factFieldsOf(collection);
  return observationsOf(record, moment).flatMap(({ field, observation }) => {
    const meta = fields[field];
    if (meta === undefined) return [];
    const kinds = workFor({ collection, meta, observation, sources });
    return kinds.length === 0 ? [] : [{ field, observation, meta, kinds }];
  });
}
