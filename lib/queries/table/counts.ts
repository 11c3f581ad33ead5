import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { CollectionName } from "@/lib/schema/slug";
import { begunSql, dayOf } from "../begun";

interface Asked {
  database: Database;
  moment: Moment;
}

interface CountRow {
  address: string;
  count: bigint | number;
}

const byAddress = (rows: readonly CountRow[]) =>
  new Map(rows.map(({ address, count }) => [address, Number(count)]));

/** How many of the records of a collection that exist on a day refer to each address in some roles. */
export async function referenceCounts(
  { database, moment }: Asked,
  { from, roles }: { from: CollectionName; roles: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  return byAddress(
    await database.$queryRawUnsafe<CountRow[]>(
      `SELECT "to" AS address, count(*) AS count FROM Record JOIN Link ON "from" = address
       WHERE collection = ?3 AND ${begunSql()} AND role IN (SELECT value FROM json_each(?4)) GROUP BY "to"`,
      ...dayOf(moment),
      from,
      JSON.stringify(roles),
    ),
  );
}

/** How many of the records that exist on a day cite each source. */
export async function citationCounts({ database, moment }: Asked): Promise<ReadonlyMap<string, number>> {
  return byAddress(
    await database.$queryRawUnsafe<CountRow[]>(
      `SELECT "to" AS address, count(DISTINCT "from") AS count FROM Link JOIN Record ON address = "from"
       WHERE "to" >= 'sources/' AND "to" < 'sources0' AND ${begunSql()} GROUP BY "to"`,
      ...dayOf(moment),
    ),
  );
}

/** How many scores each model or benchmark had by a day, and of how many models. */
export async function scoreCounts(
  { database, moment }: Asked,
  of: "model" | "benchmark",
): Promise<ReadonlyMap<string, { scores: number; models: number }>> {
  const rows = await database.$queryRawUnsafe<(CountRow & { models: bigint | number })[]>(
    `SELECT ${of} AS address, count(*) AS count, count(DISTINCT model) AS models FROM Result
     WHERE begins <= ? GROUP BY ${of}`,
    moment.read,
  );
  return new Map(
    rows.map(({ address, count, models }) => [address, { scores: Number(count), models: Number(models) }]),
  );
}

/** The country of every company by its slug, whatever day it began: a maker is named wherever its product exists. */
export async function countriesOf(database: Database): Promise<ReadonlyMap<string, string | null>> {
  const where = { collection: "companies" };
  const rows = await database.record.findMany({ where, select: { slug: true, country: true } });
  return new Map(rows.map(({ slug, country }) => [slug, country]));
}
