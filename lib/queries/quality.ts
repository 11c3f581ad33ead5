import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { type FieldQuality, fieldQuality } from "@/lib/domain/quality/field-quality";
import { citedGoal, primaryGoals, stillNeeded } from "@/lib/domain/quality/open-work";
import { type CollectionStatistics, type CountedRecords, statisticsOf } from "@/lib/domain/statistics";
import { dayNumber } from "@/lib/domain/timeline-lanes";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { countedRecords } from "./counted-records";
import { type FactTotals, totalsOf } from "./data-page";
import { readMeta } from "./meta";
import { type OpenWork, openWorkOf, recordsAtWork } from "./open-work";

/** How well one collection is known and sourced. */
export interface CollectionQuality extends CollectionStatistics {
  /** Days from the publication of the newest source it cites to the day shown; absent where none is dated. */
  sourceAge?: number;
  /** Facts that still need a source, or a primary one, to reach the goals; 0 where there is none to reach. */
  toCite: number;
  toFindPrimary: number;
  /** Its fact fields; empty for records without facts. */
  fields: FieldQuality[];
}

/** The state of the data on a day, and what is left to do. */
export interface QualityPage {
  moment: Moment;
  edition: string;
  collections: CollectionQuality[];
  total: FactTotals;
  work: OpenWork[];
}

/** Counts how well the facts of a day are sourced, field by field, and gathers what is left to do. */
export async function qualityPage(database: Database, moment: Moment): Promise<QualityPage> {
  const [{ edition }, counted, atWork] = await Promise.all([
    readMeta(database),
    countedRecords(database, moment),
    recordsAtWork(database, moment),
  ]);
  const statistics = statisticsOf(counted, moment);
  return {
    moment,
    edition,
    collections: statistics.map((one) => withFields(one, counted, moment)),
    total: totalsOf(statistics),
    work: openWorkOf(atWork),
  };
}

function withFields(
  statistics: CollectionStatistics,
  { records }: CountedRecords,
  moment: Moment,
): CollectionQuality {
  const { collection, facts, cited, primary, newestSource } = statistics;
  const fields = fieldQuality({
    records: [...records[collection].values()],
    fields: factFieldsOf(collection),
    sources: records.sources,
    moment,
  });
  return {
    ...statistics,
    ...(newestSource !== undefined && { sourceAge: dayNumber(moment.asked) - dayNumber(newestSource) }),
    toCite: stillNeeded(cited, facts, citedGoal),
    toFindPrimary: stillNeeded(primary, cited, primaryGoals[collection] ?? 0),
    fields,
  };
}
