import type { Database } from "@/lib/database/client";
import type { FactView } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { stateField } from "@/lib/domain/state-history";
import { type HeldObservation, holdsOn, openEnd, viewOn } from "@/lib/domain/validity";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { asDay } from "@/lib/schema/calendar";
import type { Observation } from "@/lib/schema/fact";
import type { CollectionName } from "@/lib/schema/slug";

/** An observation as the database keeps it, with the slugs of its sources as a list in JSON. */
interface ObservationRow extends Record<(typeof plainColumns)[number], string | null> {
  address: string;
  field: string;
  value: string | null;
  low: string | null;
  high: string | null;
  others: string | null;
  sources: string;
  validFrom: string | null;
  validTo: string;
}

const plainColumns = [
  "missing",
  "exactness",
  "standing",
  "since",
  "until",
  "says",
  "locator",
  "preferred",
  "note",
] as const;

/** The histories of the fields of some records, by address and field. */
export type Histories = ReadonlyMap<string, ReadonlyMap<string, HeldObservation[]>>;

/** Records of which something is asked: everything that was found out about them, or only these fields. */
export interface Asked {
  addresses: readonly string[];
  fields?: readonly string[];
}

/** Reads what was found out about some records, on whatever day, with its sources, in one statement. */
export async function historiesOf(database: Database, asked: readonly Asked[]): Promise<Histories> {
  const conditions = asked.map(
    ({ fields }) =>
      `(address IN (SELECT value FROM json_each(?))${fields ? " AND field IN (SELECT value FROM json_each(?))" : ""})`,
  );
  const rows = await database.$queryRawUnsafe<ObservationRow[]>(
    `SELECT address, field, value, low, high, others, validFrom, validTo,
       ${plainColumns.map((name) => `"${name}"`).join(", ")},
       (SELECT json_group_array(substr(source, 9)) FROM
         (SELECT source FROM Citation WHERE observationId = Observation.id ORDER BY id)) AS sources
     FROM Observation WHERE ${conditions.join(" OR ")} ORDER BY address, field, position`,
    ...asked.flatMap(({ addresses, fields }) =>
      [addresses, ...(fields ? [fields] : [])].map((list) => JSON.stringify(list)),
    ),
  );
  const histories = new Map<string, Map<string, HeldObservation[]>>();
  for (const row of rows) {
    const ofRecord = histories.get(row.address) ?? new Map<string, HeldObservation[]>();
    histories.set(row.address, ofRecord);
    ofRecord.set(row.field, [...(ofRecord.get(row.field) ?? []), heldOf(row)]);
  }
  return histories;
}

function heldOf(row: ObservationRow): HeldObservation {
  const validFrom = row.validFrom === null ? null : asDay(row.validFrom);
  const validTo = row.validTo === openEnd ? openEnd : asDay(row.validTo);
  return { observation: observationOf(row), validity: { validFrom, validTo } };
}

/** An observation as the editors wrote it, its keys in their order. */
function observationOf(row: ObservationRow): Observation {
  const { value, low, high, others, sources } = row;
  const written = {
    value: value === null ? null : JSON.parse(value),
    range: low === null || high === null ? null : { min: JSON.parse(low), max: JSON.parse(high) },
    missing: row.missing,
    exactness: row.exactness,
    standing: row.standing,
    since: row.since,
    until: row.until,
    says: row.says,
    sources: JSON.parse(sources),
    locator: row.locator,
    others: others === null ? null : JSON.parse(others),
    preferred: row.preferred,
    note: row.note,
  };
  return Object.fromEntries(
    Object.entries(written).filter(([, part]) => part !== null),
  ) as unknown as Observation;
}

/** The views of a record's fields as of a day, in the order of their schema: equal to what `factsAsOf` tells of its file. */
export function factsOn(
  histories: Histories,
  { collection, address }: { collection: CollectionName; address: string },
  moment: Moment,
  fields: readonly string[] = Object.keys(factFieldsOf(collection)),
): Record<string, FactView> {
  const own = histories.get(address);
  const known = factFieldsOf(collection);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const meta = known[field];
      return meta === undefined ? [] : [[field, viewOn(own?.get(field) ?? [], meta, moment)] as const];
    }),
  );
}

/** Where a rule or claim stood on a day, as the build worked it out: the value, since when and by which words and sources. */
export function stateOn<State extends string>(
  histories: Histories,
  address: string,
  moment: Moment,
): Observation<State> | undefined {
  const states = histories.get(address)?.get(stateField) ?? [];
  return states.find(({ validity }) => holdsOn(validity, moment))?.observation as
    | Observation<State>
    | undefined;
}
