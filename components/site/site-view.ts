import type { Day } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";

/** What the frame of every page tells of the data as a whole. */
export interface SiteView {
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
