import type { Database } from "@/lib/database/client";
import type { Moment, MomentOrAll } from "@/lib/domain/moment";
import type { HeldObservation } from "@/lib/domain/validity";
import type { RecordOf } from "@/lib/records";
import type { textChanges } from "@/lib/records/regulation/choices";
import type { CollectionName } from "@/lib/schema/slug";
import { begunBy, begunSql, dayOf } from "./begun";
import { nameColumns, type RecordName, recordName } from "./names";
import { historiesOf } from "./observations";
import { type FieldsRow, fieldsFrom, placesOf } from "./record-fields";

/** A record with its address; `record` is as in its file. */
export interface Entry<Name extends CollectionName = CollectionName> extends RecordName {
  collection: Name;
  record: RecordOf<Name>;
}

/** One record, or undefined where there is none or it did not exist yet on the day. */
export async function recordOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
  slug: string,
  moment: MomentOrAll,
): Promise<Entry<Name> | undefined> {
  const where = { address: `${collection}/${slug}`, ...begunBy(moment) };
  const row = await database.record.findFirst({ where, select: { ...nameColumns, json: true } });
  if (row === null) return undefined;
  const { json, ...name } = row;
  return { ...recordName(name), record: JSON.parse(json) } as Entry<Name>;
}

/** The first record of a collection that exists on a day, in the order of slugs; undefined where there is none. */
export async function firstRecordOf<Name extends CollectionName>(
  database: Database,
  collection: Name,
  moment: MomentOrAll,
): Promise<Entry<Name> | undefined> {
  const where = { collection, ...begunBy(moment) };
  const row = await database.record.findFirst({ where, select: { slug: true }, orderBy: { slug: "asc" } });
  return row === null ? undefined : recordOf(database, collection, row.slug, moment);
}

/** The fields of a record as its file has them, and how a final text changed the draft's, in a word each. */
export type Fields<Name extends CollectionName> = RecordOf<Name> & {
  draftChanges?: (keyof typeof textChanges)[];
};

/** A record with only some of its fields. */
export interface Part<Name extends CollectionName, Field extends keyof Fields<Name>> extends RecordName {
  collection: Name;
  /** Folded words by which it is found. */
  terms: string | null;
  record: Pick<Fields<Name>, Field>;
}

/** What is asked of the records of a collection. */
export interface Question<Name extends CollectionName, Field extends keyof Fields<Name>> {
  collection: Name;
  /** The fields that are read; `facts` stands for what was found out. */
  fields: readonly Field[];
  /** The facts that are read, all where left out. */
  facts?: readonly (keyof NonNullable<FactsOf<Name>> & string)[];
  /** Only the records at these addresses. */
  among?: readonly string[];
  /** Only the records of this kind. */
  kind?: string;
}

type FactsOf<Name extends CollectionName> = RecordOf<Name> extends { facts?: infer Facts } ? Facts : never;

/**
 * The records of a collection that exist as of a moment, in the order of their slugs, with the fields that are
 * asked for and no more: one statement for what they are, one for what was found out. Facts in them are whole:
 * read each through `factAsOf` before showing it.
 */
export async function recordsOf<Name extends CollectionName, Field extends keyof Fields<Name>>(
  database: Database,
  { collection, fields, facts, among, kind }: Question<Name, Field>,
  moment: MomentOrAll,
): Promise<Part<Name, Field>[]> {
  const plain = fields.map(String).filter((field) => field !== "facts");
  const rows = await database.$queryRawUnsafe<PartRow[]>(
    `SELECT ${columnsOf(collection, plain).join(", ")}
     FROM Record ${collection === "sources" ? "JOIN Source ON Source.address = Record.address" : ""}
     WHERE collection = ?3 AND ${begunSql()} AND (?4 IS NULL OR Record.kind = ?4)
       AND (?5 IS NULL OR Record.address IN (SELECT value FROM json_each(?5))) ORDER BY slug`,
    ...dayOf(moment),
    collection,
    kind ?? null,
    among === undefined ? null : JSON.stringify(among),
  );
  const addresses = rows.map(({ address }) => address);
  const asked = { addresses, ...(facts !== undefined && { fields: facts }) };
  const histories = plain.length < fields.length ? await historiesOf(database, [asked]) : undefined;
  return rows.map(({ address, slug, name, nameZh, date, terms, ...row }) => {
    const own = histories?.get(address) ?? new Map<string, HeldObservation[]>();
    const found = [...own].map(([field, history]) => [field, history.map(({ observation }) => observation)]);
    const record = {
      ...fieldsFrom(collection, plain, { date, ...row }),
      ...(histories !== undefined && { facts: Object.fromEntries(found) }),
    };
    return { ...recordName({ address, collection, slug, name, nameZh, date }), terms, record };
  }) as unknown as Part<Name, Field>[];
}

/** The columns and parts of a record's row that hold some of its fields. */
function columnsOf(collection: CollectionName, fields: readonly string[]): string[] {
  const { columns, roles, steps } = placesOf(collection, fields);
  const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  const links = `(SELECT json_group_array(json_array(role, "to")) FROM
    (SELECT role, "to" FROM Link WHERE "from" = Record.address AND role IN (${listed(roles)}) ORDER BY id)) AS links`;
  const ownSteps = `(SELECT json_group_array(json_object('field', field, 'date', date, 'what', what, 'text', text,
      'by', "by", 'sources', json(sources))) FROM
    (SELECT *, (SELECT json_group_array(substr(source, 9)) FROM
        (SELECT source FROM Citation WHERE stepId = Step.id ORDER BY id)) AS sources
      FROM Step WHERE Step.address = Record.address AND field IN (${listed(steps)}) ORDER BY id)) AS steps`;
  return [
    ...["address", "slug", "name", "nameZh", "date", "terms"].map((name) => `Record."${name}"`),
    ...columns.map((name) => `${collection === "sources" ? "Source" : "Record"}."${name}"`),
    ...(roles.length > 0 ? [links] : []),
    ...(steps.length > 0 ? [ownSteps] : []),
  ];
}

interface PartRow extends FieldsRow {
  address: string;
  slug: string;
  name: string;
  nameZh: string | null;
  date: string | null;
  terms: string | null;
}

/** How many records that the newest view shows are left out of one of a day. */
export interface LeftOut {
  later: number;
  undated: number;
}

/** How many records of a collection a past view leaves out: what began later, and what nobody has dated. */
export async function leftOutOf(
  database: Database,
  collection: CollectionName,
  moment: Moment,
): Promise<LeftOut> {
  const where = { collection, begins: { gt: moment.read } };
  const [later, undated] = await Promise.all([
    database.record.count({ where }),
    moment.isPast ? database.record.count({ where: { collection, begins: null } }) : 0,
  ]);
  return { later, undated };
}

/** The slugs of all records of a collection, in their order. */
export const slugsOf = (database: Database, collection: CollectionName): Promise<{ slug: string }[]> =>
  database.record.findMany({ where: { collection }, select: { slug: true }, orderBy: { slug: "asc" } });
