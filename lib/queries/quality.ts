import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { citedGoal, primaryGoals, stillNeeded } from "@/lib/domain/quality/open-work";
import { dayNumber } from "@/lib/domain/timeline-lanes";
import { factFieldsOf } from "@/lib/records/fact-fields";
import type { FieldMeta } from "@/lib/schema/meta";
import { readMeta } from "./meta";
import { type OpenWork, openWorkOf, recordsAtWork } from "./open-work";
import {
  type CollectionStatistics,
  type FactTotals,
  type FieldCounts,
  fieldCountsOn,
  statisticsOn,
  sumOf,
  totalsOf,
} from "./statistics";

/** A field with how well it is known and sourced. */
export interface FieldQuality extends FieldCounts {
  meta: FieldMeta;
}

/** How well one collection is known and sourced. */
export interface CollectionQuality extends CollectionStatistics {
  /** Days from the publication of the newest source it cites to the day shown; absent where none is dated. */
  sourceAge?: number;
  /** Facts that still need a source, or a primary one, to reach the goals; 0 where there is none to reach. */
  toCite: number;
  toFindPrimary: number;
  /** Its fact fields in the order of their schema; empty for records without facts. */
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
  const [{ edition }, fields, atWork] = await Promise.all([
    readMeta(database),
    fieldCountsOn(database, moment),
    recordsAtWork(database, moment),
  ]);
  const statistics = await statisticsOn(database, moment, fields);
  return {
    moment,
    edition,
    collections: statistics.map((one) => qualityOf(one, fields.get(one.collection) ?? [], moment)),
    total: totalsOf(statistics),
    work: openWorkOf(atWork),
  };
}

function qualityOf(
  statistics: CollectionStatistics,
  counts: readonly FieldCounts[],
  moment: Moment,
): CollectionQuality {
  const { collection, facts, cited, primary, newestSource } = statistics;
  return {
    ...statistics,
    ...(newestSource !== undefined && { sourceAge: dayNumber(moment.asked) - dayNumber(newestSource) }),
    toCite: stillNeeded(cited, facts, citedGoal),
    toFindPrimary: stillNeeded(primary, cited, primaryGoals[collection] ?? 0),
    fields: Object.entries(factFieldsOf(collection)).map(([field, meta]) => ({
      ...(counts.find((one) => one.field === field) ?? { field, known: 0, missing: 0, ...sumOf([]) }),
      meta,
    })),
  };
}
