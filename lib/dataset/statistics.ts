import { spanOf } from "@/lib/domain/partial-dates";
import { isPrimary } from "@/lib/domain/source-grade";
import type { Fact, Observation } from "@/lib/schema/fact";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Dataset } from "./dataset";

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
  /** Facts on which sources disagree. */
  conflicts: number;
  /** First day of the newest source that the collection cites. */
  newestSource: string | undefined;
}

/** Counts each collection in the order of the site. */
export function statisticsOf({ records, links }: Pick<Dataset, "records" | "links">): CollectionStatistics[] {
  return collectionNames.map((collection) => {
    const entries = [...records[collection].values()];
    const observations = entries.flatMap(observationsOf);
    const hasPrimary = ({ sources }: Observation) =>
      sources.some((slug) => {
        const source = records.sources.get(slug);
        return source !== undefined && isPrimary(source);
      });
    return {
      collection,
      records: entries.length,
      rows: entries.reduce((sum, record) => sum + ("rows" in record ? record.rows.length : 0), 0),
      facts: observations.length,
      cited: observations.filter(({ sources }) => sources.length > 0).length,
      primary: observations.filter(hasPrimary).length,
      conflicts: observations.filter(({ others }) => others !== undefined).length,
      newestSource: newestSource(collection, { records, links }),
    };
  });
}

function observationsOf(record: object): Observation[] {
  const facts = "facts" in record && record.facts ? (record.facts as Record<string, Fact>) : {};
  return Object.values(facts).flat();
}

function newestSource(
  collection: CollectionName,
  { records, links }: Pick<Dataset, "records" | "links">,
): string | undefined {
  const cited = links.filter(
    ({ from, to }) => from.startsWith(`${collection}/`) && to.startsWith("sources/"),
  );
  const dates = cited.flatMap(({ to }) => records.sources.get(to.slice("sources/".length))?.published ?? []);
  return dates
    .map((date) => spanOf(date).first)
    .sort()
    .at(-1);
}
