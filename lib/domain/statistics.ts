import type { RecordOf } from "@/lib/records";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { isShownOn, type MomentOrAll } from "./moment";
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
  newestSource: Day | undefined;
}

/**
 * Counts each collection in the order of the site. In a past view facts that began later and sources that
 * appeared later are left out; records must then be those that existed on the day.
 */
export function statisticsOf(
  { records, links }: CountedRecords,
  moment: MomentOrAll,
): CollectionStatistics[] {
  return collectionNames.map((collection) => {
    const entries = [...records[collection].values()];
    const observations = entries
      .flatMap((entry) => observationsOf(entry, moment))
      .map(({ observation }) => observation);
    return {
      collection,
      records: entries.length,
      rows: entries.reduce((sum, record) => sum + ("rows" in record ? record.rows.length : 0), 0),
      ...factCounts(observations, records.sources),
      newestSource: newestSource(collection, { records, links }, moment),
    };
  });
}

function newestSource(
  collection: CollectionName,
  { records, links }: CountedRecords,
  moment: MomentOrAll,
): Day | undefined {
  const cited = links.filter(
    ({ from, to }) => from.startsWith(`${collection}/`) && to.startsWith("sources/"),
  );
  const dates = cited.flatMap(({ to }) => records.sources.get(to.slice("sources/".length))?.published ?? []);
  return dates
    .map((date) => spanOf(date).first)
    .filter((day) => isShownOn(day, moment))
    .sort()
    .at(-1);
}
