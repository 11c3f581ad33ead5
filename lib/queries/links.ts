import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { CollectionName } from "@/lib/schema/slug";
import { type Entry, recordAt } from "./records";

/** A reference from one record to another. */
export interface IncomingLink<Name extends CollectionName = CollectionName> {
  /** Where it stands in the record that refers: `developer`, `subjects`, `facts.released.sources`. */
  role: string;
  from: Entry<Name>;
}

/**
 * Every reference to a record from records that exist as of a day, in the order of their addresses. The
 * reference itself may be younger than its record (a fact's source, a step in a chip's history): who shows
 * it must look at the day of that part.
 * @param collections where given, only references from these collections
 */
export async function linksTo<Name extends CollectionName = CollectionName>(
  database: Database,
  address: string,
  moment: Moment,
  collections?: readonly Name[],
): Promise<IncomingLink<Name>[]> {
  const rows = await database.link.findMany({
    where: { to: address, ...(collections && { record: { collection: { in: [...collections] } } }) },
    orderBy: { id: "asc" },
  });
  const links = await Promise.all(
    rows.map(async ({ from, role }) => {
      const entry = await recordAt(database, from, moment);
      return entry ? [{ role, from: entry as Entry<Name> }] : [];
    }),
  );
  return links.flat();
}
