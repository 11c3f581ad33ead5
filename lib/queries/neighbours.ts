import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { openEnd } from "@/lib/domain/validity";
import type { RecordOf } from "@/lib/records";
import type { Day } from "@/lib/schema/calendar";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { begunSql, dayOf } from "./begun";
import { nameColumns, type RecordName, recordName } from "./names";

/** A reference of one record to another. */
export interface OutgoingLink {
  /** Where it stands in the record that refers: `developer`, `subjects`, `facts.released.sources`. */
  role: string;
  /** An address. */
  to: string;
}

/** Plain fields that lists and small tables show of a record beside its names. */
const plainColumns = ["kind", "category", "country", "importance", "text", "claimantName", "until"] as const;

/** A record near another: one that refers to it, or that its page speaks of in passing. */
export type Neighbour<Name extends CollectionName = CollectionName> = RecordName &
  Pick<RecordOf<Name>, Extract<(typeof plainColumns)[number], keyof RecordOf<Name>>> &
  (Name extends "events" | "claims" | "filings" ? { begins: PartialDate } : unknown) &
  (Name extends "claims" ? { text: string } : unknown) & {
    /** First day on which it is over. */
    ends: Day | typeof openEnd;
    /** Its references to the record, and those that lists show of it, in the order in which they stand. */
    links: OutgoingLink[];
  };

/** References that lists show of a record, to whatever they point. */
const shownRoles = ["from", "to", "about", "subjects", "claimant", "statement.sources", "sources"];

/**
 * The records that refer to one and exist as of a day, in the order of their references, in one statement. The
 * reference itself may be younger than its record (a fact's source, a step in a chip's history): who shows it
 * must look at the day of that part. Asked for through Prisma, `linksFrom: { some: { to } }` would look at every
 * record there is.
 * @param collections only references from these
 * @param beside addresses of records that are read too, whatever they refer to
 */
export async function neighboursOf(
  database: Database,
  address: string,
  {
    moment,
    collections,
    beside = [],
  }: { moment: Moment; collections: readonly CollectionName[]; beside?: readonly string[] },
): Promise<Neighbour[]> {
  const rows = await database.$queryRawUnsafe<NeighbourRow[]>(
    `SELECT ${[...Object.keys(nameColumns), ...plainColumns].join(", ")}, ends,
       (SELECT json_group_array(json_object('role', role, 'to', "to")) FROM
         (SELECT role, "to" FROM Link WHERE "from" = Record.address
           AND ("to" = ?3 OR role IN (SELECT value FROM json_each(?4))) ORDER BY id)) AS links
     FROM Record
     WHERE ((address IN (SELECT "from" FROM Link WHERE "to" = ?3) AND collection IN (SELECT value FROM json_each(?5)))
         OR address IN (SELECT value FROM json_each(?6)))
       AND ${begunSql()}
     ORDER BY (SELECT min(id) FROM Link WHERE "to" = ?3 AND "from" = Record.address), slug`,
    ...dayOf(moment),
    address,
    JSON.stringify(shownRoles),
    JSON.stringify(collections),
    JSON.stringify(beside),
  );
  return rows.map(neighbourOf);
}

type NeighbourRow = Parameters<typeof recordName>[0] & { links: string };

/** The build fills the columns from the record's file, so that they have the types of its schema. */
function neighbourOf({ links, ...row }: NeighbourRow): Neighbour {
  const told = Object.fromEntries(Object.entries(recordName(row)).filter(([, value]) => value !== null));
  return { ...told, links: JSON.parse(links) } as unknown as Neighbour;
}
