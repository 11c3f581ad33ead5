import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { begunBy } from "./begun";

/** How much of the record existed on a day. */
export interface CountsAsOf {
  collections: { collection: CollectionName; existing: number; total: number }[];
  /** Values that change over time and have no start date, so that a past view must leave them out. */
  undatable: number;
}

/** Counts the records that existed on a day beside all, and the values that cannot be dated. */
export async function countsAsOf(database: Database, moment: Moment): Promise<CountsAsOf> {
  const [totals, existing, undatable] = await Promise.all([
    database.record.groupBy({ by: ["collection"], _count: true }),
    database.record.groupBy({ by: ["collection"], where: begunBy(moment), _count: true }),
    moment.isPast ? countUndatable(database, moment) : 0,
  ]);
  const countIn = (groups: typeof totals, name: string) =>
    groups.find(({ collection }) => collection === name)?._count ?? 0;
  return {
    collections: collectionNames.map((collection) => ({
      collection,
      existing: countIn(existing, collection),
      total: countIn(totals, collection),
    })),
    undatable,
  };
}

/** Observations of existing records whose field varies and that have no `since`. */
async function countUndatable(database: Database, { read }: Moment): Promise<number> {
  return database.observation.count({
    where: {
      since: null,
      record: { begins: { lte: read } },
      OR: varyingFields().map(({ collection, field }) => ({ field, record: { collection } })),
    },
  });
}

function varyingFields(): { collection: CollectionName; field: string }[] {
  return collectionNames.flatMap((collection) => {
    return Object.entries(factFieldsOf(collection))
      .filter(([, meta]) => meta.varies)
      .map(([field]) => ({ collection, field }));
  });
}
