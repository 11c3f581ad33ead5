import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import type { DataDays, DaySpan } from "@/lib/domain/moment";
import { spanOf } from "@/lib/domain/partial-dates";
import { type CollectionName, profileCollections } from "@/lib/schema/slug";

/** The addresses that have a page: each section's slugs with the first day on which the record is shown. */
export interface KnownAddresses extends DaySpan {
  edition: string;
  records: Record<string, Record<string, string>>;
  redirects: { from: string; to: string }[];
}

/**
 * The addresses of a dataset. A record that nobody has dated is shown in the newest view only,
 * and so "begins" on the newest day.
 */
export function knownAddresses(
  { records, redirects }: Dataset,
  { first, newest }: DataDays,
  edition: string,
): KnownAddresses {
  const startOf = <Name extends CollectionName>(collection: Name, record: never) => {
    const begins = beginsOn(collection, record);
    return begins === undefined ? newest : spanOf(begins).first;
  };
  return {
    edition,
    first,
    newest,
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
