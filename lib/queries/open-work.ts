import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { primaryGoals, type WorkKind, workKinds } from "@/lib/domain/quality/open-work";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { dayOf } from "./begun";
import { readMeta } from "./meta";
import { type Histories, historiesOf } from "./observations";
import { citedSql, observedSql, undatedSql, varying } from "./statistics";

/** A fact of which something is left to do. */
export interface FactAtWork {
  field: string;
  observation: Observation;
  meta: FieldMeta;
  kinds: WorkKind[];
}

/** A record with those of its facts of which something is left to do. */
export interface RecordAtWork {
  collection: CollectionName;
  slug: string;
  name: string;
  nameZh?: string;
  facts: FactAtWork[];
}

/** One kind of work with the records it is found in, those with the most facts first. */
export interface OpenWork {
  kind: WorkKind;
  count: number;
  records: RecordAtWork[];
}

/** When each kind of work is left for an observation, in SQL; only sources that were out count. */
const isLeft: Readonly<Record<WorkKind, string>> = {
  unsourced: "coalesce(known, 0) = 0",
  unexplained: "others IS NOT NULL AND preferred IS NULL",
  // It changes over time and has no start, so that past views leave it out.
  undated: undatedSql,
  "quoted-only": "known > 0 AND fromQuotations = known",
  secondhand: "known > 0 AND fromPrimary = 0 AND collection IN (SELECT value FROM json_each(?4))",
};

type WorkRow = Pick<RecordAtWork, "collection" | "slug" | "name"> & {
  address: string;
  nameZh: string | null;
  field: string;
  position: number;
} & Record<WorkKind, unknown>;

/** Every record of a day with facts of which something is left to do, in the order of collections and slugs. */
export async function recordsAtWork(database: Database, moment: Moment): Promise<RecordAtWork[]> {
  const flags = workKinds.map((kind) => `(${isLeft[kind]}) AS "${kind}"`).join(", ");
  const rows = await database.$queryRawUnsafe<WorkRow[]>(
    `WITH ${citedSql}
     SELECT collection, slug, name, nameZh, Observation.address, field, position, ${flags}
     FROM ${observedSql} AND (${workKinds.map((kind) => `"${kind}"`).join(" OR ")})
     ORDER BY slug, Observation.id`,
    ...dayOf(moment),
    varying,
    JSON.stringify(Object.keys(primaryGoals)),
  );
  const addresses = [...new Set(rows.map(({ address }) => address))];
  const histories = await historiesOf(database, [{ addresses }]);
  const records = new Map<string, RecordAtWork>();
  for (const row of rows) {
    const record = records.get(row.address) ?? recordOf(row);
    records.set(row.address, record);
    record.facts.push(...factOf(row, histories));
  }
  const found = [...records.values()];
  return collectionNames.flatMap((name) => found.filter(({ collection }) => collection === name));
}

const recordOf = ({ collection, slug, name, nameZh }: WorkRow): RecordAtWork => ({
  collection,
  slug,
  name,
  ...(nameZh !== null && { nameZh }),
  facts: [],
});

function factOf(row: WorkRow, histories: Histories): FactAtWork[] {
  const { collection, address, field, position } = row;
  const meta = factFieldsOf(collection)[field];
  const observation = histories.get(address)?.get(field)?.[position]?.observation;
  const kinds = workKinds.filter((kind) => Boolean(row[kind]));
  return meta === undefined || observation === undefined ? [] : [{ field, observation, meta, kinds }];
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
