import type { RecordOf } from "@/lib/schema/collections";
import type { Observation } from "@/lib/schema/fact";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { spanOf } from "./partial-dates";
import { observationsOf } from "./quality/fact-places";
import { isPrimary } from "./source-grade";

/** Records by collection and slug, and the references between them as addresses. */
export interface CountedRecords {
  records: { [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> };
  links: readonly { from: string; to: string }[];
}

/** How much a collection holds and how well it is sourced. */
export interface CollectionStatistics {
  collection: CollectionName;
  records: number;
  /** Rows of the files that hold many (results, filings, statements). */
  rows: number;
  /** Observations of fact fields, missing ones with a reason included. */
  facts: number;
  /** Of these, the ones with at least one source, and with at least one primary source. */
  cited: number;
  primary: number;
  /** Pairs of a fact and a source it names, and those of them whose source is primary. */
  citations: number;
  primaryCitations: number;
  /** Facts on which sources disagree. */
  conflicts: number;
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
    const primaryOf = ({ sources }: Observation) =>
      sources.filter((slug) => {
        const source = records.sources.get(slug);
        return source !== undefined && isPrimary(source);
      });
    return {
      collection,
      records: entries.length,
      rows: entries.reduce((sum, record) => sum + ("rows" in record ? record.rows.length : 0), 0),
      facts: observations.length,
      cited: observations.filter(({ sources }) => sources.length > 0).length,
      primary: observations.filter((one) => primaryOf(one).length > 0).length,
      citations: observations.flatMap(({ sources }) => sources).length,
      primaryCitations: observations.flatMap(primaryOf).length,
      conflicts: observations.filter(({ others }) => others !== undefined).length,
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
