import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun, latest } from "@/lib/domain/partial-dates";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type CollectionName, datedCollections } from "@/lib/schema/slug";
import { recordsOf } from "../records";

/** The newest date among the records of a collection. */
export interface ResearchDay {
  collection: CollectionName;
  records: number;
  newest?: PartialDate;
}

/** Up to which day each collection was researched: the newest date of its records, of rules that of their steps. */
export async function researchDays(database: Database, moment: Moment): Promise<ResearchDay[]> {
  return Promise.all(
    datedCollections.map(async (collection) => {
      const { entries } = await recordsOf(database, collection, moment);
      const dates = entries.flatMap(({ begins, record }) =>
        "milestones" in record
          ? record.milestones.map(({ date }) => date)
          : begins === undefined
            ? []
            : [begins],
      );
      const newest = latest(dates.filter((date) => hasBegun(date, moment.read)));
      return { collection, records: entries.length, ...(newest !== undefined && { newest }) };
    }),
  );
}
