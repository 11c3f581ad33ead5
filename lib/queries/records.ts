import type { Database } from "@/lib/database/client";
import type { Record as RecordRow } from "@/lib/database/generated/prisma/client";
import { isBegun } from "@/lib/domain/existence";
import { everything, type MomentOrAll } from "@/lib/domain/moment";
import type { RecordOf } from "@/lib/records";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { begunBy } from "./begun";
import { nameColumns, type RecordName, recordName } from "./names";
import { rememberedByDatabase } from "./remembered";

/** A record with its address; `record` is as in its file. */
export interface Entry<Name extends CollectionName = CollectionName> extends RecordName {
  collection: Name;
  record: RecordOf<Name>;
}

/** The records of a collection on a day, and how many are left out of it. */
export interface EntriesOn<Name extends CollectionName> {
  entries: Entry<Name>[];
  /** Of what the newest view shows: what began later, and what nobody has dated. */
  leftOut: { later: number; undated: number };
}

/**
 * All records of a collection that exist as of a day, in the order of their slugs. Facts in them are whole:
 * read each through `factAsOf` and each text through `textAsOf` before showing it.
 */
export async function recordsOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
  moment: MomentOrAll,
): Promise<EntriesOn<Name>> {
  const all = await allOf(database, collection);
  const entries = all.filter(({ begins }) => isBegun(begins, moment));
  const undated =
    moment !== everything && moment.isPast ? all.filter(({ begins }) => begins === undefined).length : 0;
  return { entries, leftOut: { later: all.length - entries.length - undated, undated } };
}

/** One record, or undefined where there is none or it did not exist yet on the day. */
export async function recordOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
  slug: string,
  moment: MomentOrAll,
): Promise<Entry<Name> | undefined> {
  const where = { address: `${collection}/${slug}`, ...begunBy(moment) };
  const row = await database.record.findFirst({ where, select: { ...nameColumns, json: true } });
  return row === null ? undefined : entryOf<Name>(row);
}

type EntryRow = Pick<RecordRow, keyof typeof nameColumns | "json">;

function entryOf<Name extends CollectionName>({ json, ...row }: EntryRow): Entry<Name> {
  return { ...recordName(row), record: JSON.parse(json) } as Entry<Name>;
}

const readers = Object.fromEntries(
  collectionNames.map((collection) => [
    collection,
    rememberedByDatabase((database) => readCollection(database, collection)),
  ]),
) as unknown as { [Name in CollectionName]: (database: Database) => Promise<Map<string, Entry<Name>>> };

const bySlugOf = <Name extends CollectionName>(database: Database, collection: Name) =>
  readers[collection](database);

/** Every record of a collection, on whatever day it begins. */
async function allOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
): Promise<Entry<Name>[]> {
  return [...(await bySlugOf(database, collection)).values()];
}

async function readCollection(database: Database, collection: CollectionName): Promise<Map<string, Entry>> {
  const select = { ...nameColumns, json: true };
  const rows = await database.record.findMany({ where: { collection }, select, orderBy: { slug: "asc" } });
  return new Map(rows.map((row) => [row.slug, entryOf(row)]));
}
