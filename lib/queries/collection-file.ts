import type { Database } from "@/lib/database/client";
import { type ListRow, listRowsOf } from "@/lib/domain/list-rows";
import { everything, type Moment, type MomentOrAll } from "@/lib/domain/moment";
import type { ListCollection } from "@/lib/schema/collection-names";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { begunBy } from "./begun";
import { readMeta } from "./meta";
import { nameColumns, plainNamesOf, recordName } from "./names";
import type { Entry } from "./records";

/** The records of a collection as of a moment as in their files, in the order of their slugs: for downloads alone. */
export async function filesOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
  moment: MomentOrAll,
): Promise<Entry<Name>[]> {
  const where = { collection, ...begunBy(moment) };
  const select = { ...nameColumns, json: true };
  const rows = await database.record.findMany({ where, select, orderBy: { slug: "asc" } });
  return rows.map(({ json, ...name }) => ({ ...recordName(name), record: JSON.parse(json) }) as Entry<Name>);
}

/** The records of a collection as the editors wrote them, each with its slug in front. */
export async function wholeCollection(database: Database, collection: CollectionName) {
  const [entries, { edition, days }] = await Promise.all([
    filesOf(database, collection, everything),
    readMeta(database),
  ]);
  const records = entries.map(({ slug, record }) => {
    const { $schema: _, ...rest } = record;
    return { slug, ...rest };
  });
  return { edition, upTo: days.newest, licence: "CC BY 4.0", collection, count: records.length, records };
}

/** Every collection as the editors wrote it. */
export async function wholeDataset(database: Database) {
  const { edition, days } = await readMeta(database);
  const pairs = await Promise.all(
    collectionNames.map(async (collection) => {
      const { records } = await wholeCollection(database, collection);
      return [collection, records] as const;
    }),
  );
  return { edition, upTo: days.newest, licence: "CC BY 4.0", collections: Object.fromEntries(pairs) };
}

/** The rows of a list on a day, with the names of the records they point to. */
export async function listOn(
  database: Database,
  collection: ListCollection,
  moment: Moment,
): Promise<{ rows: ListRow[]; names: Record<string, string>; edition: string; moment: Moment }> {
  const [entries, { edition }] = await Promise.all([
    filesOf(database, collection, moment),
    readMeta(database),
  ]);
  const rows = entries.flatMap((entry) => listRowsOf(collection, entry, moment));
  const addresses = rows.flatMap((row) =>
    Object.entries(row).flatMap(([path, value]) => addressesAt(path, value)),
  );
  return {
    rows,
    names: await plainNamesOf(database, addresses, moment),
    edition,
    moment,
  };
}

/** Slugs of rows stand in these collections. */
const slugColumns: Readonly<Record<string, CollectionName>> = {
  "rows.company": "companies",
  "rows.model": "models",
  "rows.benchmark": "benchmarks",
};

function addressesAt(path: string, value: unknown): string[] {
  const texts = [value].flat().filter((one): one is string => typeof one === "string");
  const collection = slugColumns[path];
  if (collection !== undefined) return texts.map((slug) => `${collection}/${slug}`);
  return texts.filter((text) => collectionNames.some((name) => text.startsWith(`${name}/`)));
}
