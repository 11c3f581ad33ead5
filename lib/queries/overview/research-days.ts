import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { latest } from "@/lib/domain/partial-dates";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type CollectionName, datedCollections } from "@/lib/schema/slug";
import { begunBy } from "../begun";

/** The newest date among the records of a collection. */
export interface ResearchDay {
  collection: CollectionName;
  records: number;
  newest?: PartialDate;
}

/** Up to which day each collection was researched: the newest date of its records, of rules that of their steps. */
export async function researchDays(database: Database, moment: Moment): Promise<ResearchDay[]> {
  const record = begunBy(moment);
  const [dates, steps] = await Promise.all([
    database.record.groupBy({ by: ["collection", "date"], where: record, _count: true }),
    database.step.groupBy({
      by: ["date"],
      where: { field: "milestones", begins: { lte: moment.read }, record },
    }),
  ]);
  return datedCollections.map((collection) => {
    const own = dates.filter((row) => row.collection === collection);
    const told = collection === "regulations" ? steps : own;
    const newest = latest(told.map(({ date }) => date ?? undefined));
    return {
      collection,
      records: own.reduce((sum, { _count }) => sum + _count, 0),
      ...(newest !== undefined && { newest }),
    };
  });
}
