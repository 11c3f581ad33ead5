import type { Database } from "@/lib/database/client";
import { beginsOn, isBegun } from "@/lib/domain/existence";
import { everything, type MomentOrAll } from "@/lib/domain/moment";
import type { RecordOf } from "@/lib/records";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { rememberedByDatabase } from "./remembered";

/** A record with its address; `record` is as in its file. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  slug: string;
  /** `collection/slug`. */
  address: string;
  name: string;
  nameZh?: string;
  /** When it began to exist; absent where nobody has dated it. */
  begins?: PartialDate;
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
  const entry = (await bySlugOf(database, collection)).get(slug);
  return entry && isBegun(entry.begins, moment) ? entry : undefined;
}

/** The record of an address such as `models/qwen-7b`, under the same conditions as `recordOf`. */
export async function recordAt(
  database: Database,
  address: string,
  moment: MomentOrAll,
): Promise<Entry | undefined> {
  const [collection = "", slug = ""] = address.split("/");
  const name = collectionNames.find((known) => known === collection);
  return name && recordOf(database, name, slug, moment);
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
  const rows = await database.record.findMany({ where: { collection }, orderBy: { slug: "asc" } });
  return new Map(
    rows.map(({ address, slug, name, nameZh, json }) => {
      const record = JSON.parse(json);
      const begins = beginsOn(collection, record as never);
      const entry = {
        collection,
        slug,
        address,
        name,
        ...(nameZh !== null && { nameZh }),
        ...(begins !== undefined && { begins }),
        record,
      };
      return [slug, entry];
    }),
  );
}
