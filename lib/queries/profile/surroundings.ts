import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { stateField } from "@/lib/domain/state-history";
import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import { systemColumns } from "@/lib/records/chip/display";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { tableCollections } from "@/lib/schema/collection-names";
import type { CollectionName } from "@/lib/schema/slug";
import { type Neighbour, neighboursOf } from "../neighbours";
import { type Histories, historiesOf } from "../observations";
import { type Entry, recordOf } from "../records";

/** A record on a day with all that refers to it, and what was found out about them. */
export interface Surroundings<Name extends CollectionName = CollectionName> {
  entry: Entry<Name>;
  moment: Moment;
  neighbours: readonly Neighbour[];
  histories: Histories;
}

/** Collections whose records stand on the pages of others. */
const onPages = [
  "models",
  "chips",
  "compute-projects",
  "regulations",
  "export-rules",
  "events",
  "relations",
  "claims",
  "filings",
] as const satisfies readonly CollectionName[];

/** The fields that pages show of the records around the one they are about. */
const fieldsBeside = [
  ...tableCollections.flatMap((collection) => tableDisplayOf(collection).small),
  ...systemColumns,
  ...Object.keys(factFieldsOf("relations")),
  stateField,
];

/**
 * Reads a record with what surrounds it in three statements; undefined where it did not exist on the day.
 * @param besideOf asks for the addresses of records that its page shows though they do not refer to it
 */
export async function surroundingsOf<Name extends CollectionName>(
  database: Database,
  { collection, slug, moment }: { collection: Name; slug: string; moment: Moment },
  besideOf: (entry: Entry<Name>) => readonly string[] | Promise<readonly string[]> = () => [],
): Promise<Surroundings<Name> | undefined> {
  const entry = await recordOf(database, collection, slug, moment);
  if (entry === undefined) return undefined;
  const neighbours = await neighboursOf(database, entry.address, {
    moment,
    collections: onPages,
    beside: await besideOf(entry),
  });
  const histories = await historiesOf(database, [
    { addresses: [entry.address] },
    { addresses: neighbours.map(({ address }) => address), fields: fieldsBeside },
  ]);
  return { entry, moment, neighbours, histories };
}

/** The records of a collection that refer to the one in the middle in one of the given roles. */
export function referring<Name extends CollectionName>(
  { entry, neighbours }: Surroundings,
  collection: Name,
  roles: readonly string[],
): Neighbour<Name>[] {
  return ofCollection(neighbours, collection).filter(({ links }) =>
    links.some(({ role, to }) => to === entry.address && roles.includes(role)),
  );
}

/** The records of a collection among others. */
export const ofCollection = <Name extends CollectionName>(
  neighbours: readonly Neighbour[],
  collection: Name,
): Neighbour<Name>[] =>
  neighbours.filter((one) => one.collection === collection) as unknown as Neighbour<Name>[];
