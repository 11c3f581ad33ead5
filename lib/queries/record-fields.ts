import { collections, type RecordOf } from "@/lib/records";
import { slugOf } from "@/lib/schema/address";
import type { CollectionName } from "@/lib/schema/slug";
import { elementOf, metaOf, shapeOf } from "@/lib/schema/walk";

/** Where a plain field of a record stands in the database. */
type Place = { column: string } | { role: string } | { steps: string };

/** The steps in the lives of records, as their schemas call what the columns of a step hold. */
const steps: Readonly<Record<string, Readonly<Record<"what" | "text", string>>>> = {
  milestones: { what: "stage", text: "note" },
  evidence: { what: "verdict", text: "text" },
};

function placeOf(collection: CollectionName, field: string): Place {
  if (field in steps) return { steps: field };
  if (field === "statement") return { role: "statement.sources" };
  const { begins } = collections[collection].display;
  // What alone tells when a record begins is the date of its row.
  if (begins.length === 1 && begins[0] === field) return { column: "date" };
  return refOf(collection, field) === undefined ? { column: field } : { role: field };
}

const schemaOf = (collection: CollectionName, field: string) =>
  shapeOf(collections[collection].schema)?.[field];

/** The collections into which a field refers; undefined for a field that does not. */
function refOf(collection: CollectionName, field: string): readonly CollectionName[] | undefined {
  const schema = schemaOf(collection, field);
  const element = schema && elementOf(schema);
  return schema && (metaOf(schema)?.ref ?? (element && metaOf(element)?.ref));
}

/** What a statement reads for some plain fields of a collection. */
export interface FieldPlaces {
  columns: string[];
  roles: string[];
  steps: string[];
}

/** The columns, roles of references and steps that hold some plain fields. */
export function placesOf(collection: CollectionName, fields: readonly string[]): FieldPlaces {
  const places = fields.map((field) => placeOf(collection, field));
  return {
    columns: [
      ...places.flatMap((place) => ("column" in place && place.column !== "date" ? [place.column] : [])),
      ...(fields.includes("statement") ? ["text"] : []),
    ],
    roles: places.flatMap((place) => ("role" in place ? [place.role] : [])),
    steps: places.flatMap((place) => ("steps" in place ? [place.steps] : [])),
  };
}

/** A reference of a record: its role, and the address to which it leads. */
type Reference = readonly [role: string, to: string];

interface StepRow {
  field: string;
  date: string;
  what: string | null;
  text: string | null;
  by: string | null;
  sources: string[];
}

/** A record's row with its references and steps as lists in JSON. */
export interface FieldsRow extends Readonly<Record<string, unknown>> {
  links?: string;
  steps?: string;
}

/** Some plain fields of a record as its file writes them, from the row that holds them. */
export function fieldsFrom(
  collection: CollectionName,
  fields: readonly string[],
  row: FieldsRow,
): Partial<RecordOf<CollectionName>> {
  const links: Reference[] = row.links === undefined ? [] : JSON.parse(row.links);
  const ownSteps: StepRow[] = row.steps === undefined ? [] : JSON.parse(row.steps);
  const told = fields.map((field) => {
    const place = placeOf(collection, field);
    if ("steps" in place) return [field, stepsFrom(field, ownSteps)] as const;
    if ("column" in place) return [field, columnValue(collection, field, row[place.column])] as const;
    const to = links.flatMap(([role, address]) => (role === place.role ? [address] : []));
    if (field === "statement") return [field, { text: row.text, sources: to.map(slugOf) }] as const;
    return [field, referenceValue(collection, field, to)] as const;
  });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

/** A field that names one collection holds slugs, one that names several addresses. */
function referenceValue(collection: CollectionName, field: string, to: readonly string[]): unknown {
  const schema = schemaOf(collection, field);
  const values = refOf(collection, field)?.length === 1 ? to.map(slugOf) : to;
  if (schema === undefined || elementOf(schema) === undefined) return values[0];
  return values.length > 0 || !schema.safeParse(undefined).success ? values : undefined;
}

function columnValue(collection: CollectionName, field: string, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const schema = schemaOf(collection, field);
  if (field === "draftChanges" || (schema && elementOf(schema))) return JSON.parse(String(value));
  if (schema && metaOf(schema)?.format === "boolean") return Boolean(value);
  return typeof value === "bigint" ? Number(value) : value;
}

function stepsFrom(field: string, rows: readonly StepRow[]): unknown {
  const own = rows.filter((row) => row.field === field);
  const { what: whatKey = "", text: textKey = "" } = steps[field] ?? {};
  if (own.length === 0) return undefined;
  return own.map(({ date, what, text, by, sources }) => ({
    date,
    ...(what !== null && { [whatKey]: what }),
    ...(text !== null && { [textKey]: text }),
    ...(by !== null && { by }),
    sources,
  }));
}
