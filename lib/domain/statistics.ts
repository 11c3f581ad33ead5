import type { RecordOf } from "@/lib/records";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { spanOf } from "./partial-dates";
import { type FactCounts, factCounts } from "./quality/fact-counts";
import { observationsOf } from "./quality/fact-places";

/** Records by collection and slug, and the references between them as addresses. */
export interface CountedRecords {
  records: { [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> };
  links: readonly { from: string; to: string }[];
}

/** How much a collection holds and how well it is sourced. */
export interface CollectionStatistics extends FactCounts {
  collection: CollectionName;
  records: number;
  /** Rows of the files that hold many (results, filings, statements). */
  rows: number;
  /** First day of the newest source that the collection cites. */
  newestSource: string | undefined;
}

/**
 * Counts each collection in the order of the site. With `day`, facts that began later and sources that
 * appeared later are left out; records must then be those that existed on the day.
 */
export function statisticsOf({ records, links }: CountedRecords, day?: Day): CollectionStatistics[] {
  return collectionNames.map((collection) => {
    const entries = [...records[collection].values()];
    const observations = entries
      .flatMap((entry) => observationsOf(entry, day))
      .map(({ observation }) => observation);
    return {
      collection,
      records: entries.length,
      rows: entries.reduce((sum, record) => sum + ("rows" in record ? record.rows.length : 0), 0),
      ...factCounts(observations, records.sources),
      newestSource: newestSource(collection, { records, links }, day),
    };
  });
}

function newestSource(
  collection: CollectionName,
  { records, links }: CountedRecords,
  day: Day | undefined,
): string | undefined {
  const cited = links.filter(
    ({ from, to }) => from.startsWith(`${collection}/`) && to.startsWith("sources/"),
  );
  const dates = cited.flatMap(({ to }) => records.sources.get(to.slice("sources/".length))?.published ?? []);
  return dates
    .map((date) => spanOf(date).first)
    .filter((date) => day === undefined || date <= day)
    .sort()
    .at(-1);
}
