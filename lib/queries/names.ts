import type { Database } from "@/lib/database/client";
import { isBegun } from "@/lib/domain/existence";
import { everything, type Moment, type MomentOrAll } from "@/lib/domain/moment";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { CollectionName } from "@/lib/schema/slug";
import { begunBy } from "./begun";

/** A record as it is named where another page speaks of it. */
export interface RecordName {
  /** `collection/slug`. */
  address: string;
  collection: CollectionName;
  slug: string;
  name: string;
  nameZh?: string;
  /** When it began to exist; absent where nobody has dated it. */
  begins?: PartialDate;
}

/** The columns of a record that name it. */
export const nameColumns = {
  address: true,
  collection: true,
  slug: true,
  name: true,
  nameZh: true,
  date: true,
} as const;

/** A record's name, from its columns. */
export function recordName<Row extends { collection: string; nameZh: string | null; date: string | null }>({
  nameZh,
  date,
  collection,
  ...row
}: Row) {
  return {
    ...row,
    collection: collection as CollectionName,
    ...(nameZh !== null && { nameZh }),
    ...(date !== null && { begins: date }),
  };
}

/** The names of the records at some addresses that exist as of a moment, by address in the order asked. */
export async function namesOf(
  database: Database,
  addresses: Iterable<string>,
  moment: MomentOrAll,
): Promise<Map<string, RecordName>> {
  const asked = [...new Set(addresses)];
  const where = { address: { in: asked }, ...begunBy(moment) };
  const rows = await database.record.findMany({ where, select: nameColumns });
  const found = new Map(rows.map((row) => [row.address, recordName(row)]));
  return new Map(
    asked.flatMap((address) => {
      const name = found.get(address);
      return name ? [[address, name] as const] : [];
    }),
  );
}

/** Only the names of the records at some addresses that exist as of a moment, by address. */
export async function plainNamesOf(
  database: Database,
  addresses: Iterable<string>,
  moment: MomentOrAll,
): Promise<Record<string, string>> {
  const names = await namesOf(database, addresses, moment);
  return Object.fromEntries([...names].map(([address, { name }]) => [address, name]));
}

/** A record that a table refers to; one that did not exist on the day has a name but no page. */
export interface Reference {
  name: string;
  exists: boolean;
}

/** The records at some addresses, of whatever day, each with whether it existed on this one. */
export async function referencesTo(
  database: Database,
  addresses: Iterable<string>,
  moment: Moment,
): Promise<Record<string, Reference>> {
  const names = await namesOf(database, addresses, everything);
  return Object.fromEntries(
    [...names].map(([address, { name, begins }]) => [address, { name, exists: isBegun(begins, moment) }]),
  );
}
