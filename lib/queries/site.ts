import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { Day } from "@/lib/schema/calendar";
import { type CollectionName, countedCollections } from "@/lib/schema/slug";
import { countsAsOf } from "./counts";
import { readMeta } from "./meta";

/** What the frame of every page tells of the data as a whole. */
export interface SiteView {
  moment: Moment;
  /** The first and the last day the site can show. */
  first: Day;
  newest: Day;
  /** The name of the data release; citations and exports carry it. */
  edition: string;
  /** For a view of a past day: how many records of a collection existed of how many there are today. */
  existed: { collection: CollectionName; count: number; of: number }[];
  /** Values left out of a past view because nobody knows when they began. */
  undatable: number;
}

const counted: readonly CollectionName[] = countedCollections;

/** What the frame of every page of a day tells. */
export async function siteOn(database: Database, moment: Moment): Promise<SiteView> {
  const [{ edition, days }, { collections, undatable }] = await Promise.all([
    readMeta(database),
    countsAsOf(database, moment),
  ]);
  return {
    moment,
    first: days.first,
    newest: days.newest,
    edition,
    existed: collections
      .filter(({ collection }) => counted.includes(collection))
      .map(({ collection, existing, total }) => ({ collection, count: existing, of: total })),
    undatable,
  };
}
