import type { DatasetDays } from "@/lib/dataset/change-days";
import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, profileCollections } from "@/lib/schema/slug";

/** The addresses that have a page: each section's slugs with the first day on which the record is shown. */
export interface KnownAddresses {
  first: Day;
  last: Day;
  records: Record<string, Record<string, string>>;
  redirects: { from: string; to: string }[];
}

/**
 * The addresses of a dataset. A record that nobody has dated is shown in the newest view only,
 * and so "begins" on the newest day.
 */
export function knownAddresses(
  { records, redirects }: Dataset,
  { first, newest }: DatasetDays,
): KnownAddresses {
  const startOf = <Name extends CollectionName>(collection: Name, record: never) => {
    const begins = beginsOn(collection, record);
    return begins === undefined ? newest : spanOf(begins).first;
  };
  return {
    first,
    last: newest,
    records: Object.fromEntries(
      profileCollections.map((collection) => [
        collection,
        Object.fromEntries(
          [...records[collection]].map(([slug, record]) => [slug, startOf(collection, record as never)]),
        ),
      ]),
    ),
    redirects: [...redirects].map(([from, to]) => ({ from: `/${from}`, to: `/${to}` })),
  };
}
