import type { Database } from "@/lib/database/client";
import type { CollectionName } from "@/lib/schema/slug";
import { rememberedByDatabase } from "./remembered";

/** A record as it is named where another page speaks of it. */
export interface RecordName {
  /** `collection/slug`. */
  address: string;
  collection: CollectionName;
  slug: string;
  name: string;
  nameZh?: string;
}

const allNames = rememberedByDatabase(async (database: Database) => {
  const select = { address: true, collection: true, slug: true, name: true, nameZh: true } as const;
  const rows = await database.record.findMany({ select });
  return new Map<string, RecordName>(
    rows.map(({ nameZh, collection, ...row }) => [
      row.address,
      { ...row, collection: collection as CollectionName, ...(nameZh !== null && { nameZh }) },
    ]),
  );
});

/** The names of the records at some addresses, by address; an address without a record is left out. */
export async function namesOf(
  database: Database,
  addresses: Iterable<string>,
): Promise<Map<string, RecordName>> {
  const names = await allNames(database);
  return new Map(
    [...addresses].flatMap((address) => {
      const found = names.get(address);
      return found ? [[address, found] as const] : [];
    }),
  );
}
