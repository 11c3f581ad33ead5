import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { asDay, type Day } from "@/lib/schema/calendar";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { begunSql, dayOf } from "./begun";

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
  /** Cited facts that rest on indexes alone, so that agreement with an index proves nothing. */
  circular: number;
  /** Cited facts that rest on machine-written sources alone. */
  machineWritten: number;
  /** Values of fields that vary which nobody has dated, so that past views leave them out. */
  undated: number;
  /** Facts on which sources disagree and nobody says why one was preferred. */
  unresolved: number;
}

/** How well one fact field of a collection is known and sourced. */
export interface FieldCounts extends FactCounts {
  field: string;
  /** Records with a value, and records that only say why there is none. */
  known: number;
  missing: number;
}

/** How much a collection holds and how well it is sourced. */
export interface CollectionStatistics extends FactCounts {
  collection: CollectionName;
  records: number;
  /** Rows of the files that hold many (results, filings, statements). */
  rows: number;
  /** First day of the newest source that the collection cites. */
  newestSource: Day | undefined;
}

/** How often each observation is cited, and by how many sources that were out and are primary. */
export const citedSql = `cited AS (
  SELECT observationId AS id, count(*) AS citations, count(page.address) AS known,
    coalesce(sum(Source.isPrimary AND page.address IS NOT NULL), 0) AS fromPrimary,
    coalesce(sum(Source.seen = 'quoted' AND page.address IS NOT NULL), 0) AS fromQuotations,
    coalesce(sum(Source.kind = 'dataset' AND page.address IS NOT NULL), 0) AS fromIndexes,
    coalesce(sum(Source.written = 'machine' AND page.address IS NOT NULL), 0) AS fromMachines
  FROM Citation JOIN Source ON Source.address = source
  LEFT JOIN Record AS page ON page.address = source AND ${begunSql("page")}
  WHERE observationId IS NOT NULL GROUP BY observationId)`;

/** The observations of the records of a day that had begun by then; no part of a past view tells of later ones. */
export const observedSql = `Observation JOIN Record ON Record.address = Observation.address
  LEFT JOIN cited ON cited.id = Observation.id
  WHERE NOT isDerived AND ${begunSql()} AND (?2 OR since IS NULL OR validFrom <= ?1)`;

/** Every field that varies, as `models/openness`. */
const varyingFields = collectionNames.flatMap((collection) =>
  Object.entries(factFieldsOf(collection)).flatMap(([field, { varies }]) =>
    varies ? [`${collection}/${field}`] : [],
  ),
);

/** The condition of a value that varies and has no start; its parameter is `varying`. */
export const undatedSql = `(since IS NULL AND missing IS NULL
  AND collection || '/' || field IN (SELECT value FROM json_each(?3)))`;
export const varying = JSON.stringify(varyingFields);

type FieldRow = FieldCounts & { collection: CollectionName };

/** Counts the facts of a day by field, for each collection in no order. */
export async function fieldCountsOn(
  database: Database,
  moment: Moment,
): Promise<ReadonlyMap<CollectionName, FieldCounts[]>> {
  const rows = await database.$queryRawUnsafe<FieldRow[]>(
    `WITH ${citedSql}, placed AS (
       SELECT collection, Observation.address, field, missing, others, preferred,
         coalesce(citations, 0) AS citations, coalesce(fromPrimary, 0) AS fromPrimary,
         coalesce(known > 0 AND fromIndexes = known, 0) AS isCircular,
         coalesce(known > 0 AND fromMachines = known, 0) AS isByMachine,
         ${undatedSql} AS isUndated FROM ${observedSql})
     SELECT collection, field, count(*) AS facts, sum(citations > 0) AS cited, sum(fromPrimary > 0) AS "primary",
       sum(citations) AS citations, sum(fromPrimary) AS primaryCitations, sum(others IS NOT NULL) AS conflicts,
       sum(isCircular) AS circular, sum(isByMachine) AS machineWritten, sum(isUndated) AS undated,
       sum(others IS NOT NULL AND preferred IS NULL) AS unresolved,
       count(DISTINCT CASE WHEN missing IS NULL THEN address END) AS known,
       count(DISTINCT address) - count(DISTINCT CASE WHEN missing IS NULL THEN address END) AS missing
     FROM placed GROUP BY collection, field`,
    ...dayOf(moment),
    varying,
  );
  const counts = new Map<CollectionName, FieldCounts[]>();
  for (const { collection, ...row } of rows) {
    const field = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, key === "field" ? value : Number(value)]),
    );
    counts.set(collection, [...(counts.get(collection) ?? []), field as unknown as FieldCounts]);
  }
  return counts;
}

/** What each collection held on a day and how well it was sourced, in the order of the site. */
export async function statisticsOn(
  database: Database,
  moment: Moment,
  fields: ReadonlyMap<CollectionName, readonly FieldCounts[]>,
): Promise<CollectionStatistics[]> {
  const rows = await database.$queryRawUnsafe<SizeRow[]>(
    `SELECT collection, count(*) AS records,
       coalesce(sum(rowCount), 0) AS rows,
       (SELECT page.begins FROM Record AS page
        WHERE page.collection = 'sources' AND page.begins <= ?1 AND EXISTS (
          SELECT 1 FROM Link JOIN Record AS citing ON citing.address = "from"
          WHERE "to" = page.address AND citing.collection = Record.collection AND ${begunSql("citing")})
        ORDER BY page.begins DESC LIMIT 1) AS newestSource
     FROM Record WHERE ${begunSql()} GROUP BY collection`,
    ...dayOf(moment),
  );
  return collectionNames.map((collection) => {
    const size = rows.find((row) => row.collection === collection);
    return {
      collection,
      records: Number(size?.records ?? 0),
      rows: Number(size?.rows ?? 0),
      ...sumOf(fields.get(collection) ?? []),
      newestSource: size?.newestSource ? asDay(size.newestSource) : undefined,
    };
  });
}

/** All records and facts of all collections. */
export type FactTotals = Record<"records" | "facts" | "cited" | "primary" | "conflicts", number>;

/** The sums over all collections. */
export function totalsOf(statistics: readonly CollectionStatistics[]): FactTotals {
  const records = statistics.reduce((total, one) => total + one.records, 0);
  const { facts, cited, primary, conflicts } = sumOf(statistics);
  return { records, facts, cited, primary, conflicts };
}

interface SizeRow {
  collection: string;
  records: bigint;
  rows: bigint;
  newestSource: string | null;
}

/** The facts of several fields together; of none, nothing. */
export function sumOf(fields: readonly FactCounts[]): FactCounts {
  const sum = (key: keyof FactCounts) => fields.reduce((total, one) => total + one[key], 0);
  return {
    facts: sum("facts"),
    cited: sum("cited"),
    primary: sum("primary"),
    citations: sum("citations"),
    primaryCitations: sum("primaryCitations"),
    conflicts: sum("conflicts"),
    circular: sum("circular"),
    machineWritten: sum("machineWritten"),
    undated: sum("undated"),
    unresolved: sum("unresolved"),
  };
}
