import type { z } from "zod";
import type { FieldMeta } from "./meta";
import { elementOf, metaOf, shapeOf } from "./walk";

/** The fields of an object schema in its order, each with what it says of itself. */
export function plainFieldsOf(schema: z.ZodType): Record<string, FieldMeta> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema) ?? {}).map(([name, field]) => [name, fieldMetaOf(field)]),
  );
}

/** What is said of a field, without what its value's schema says of itself. */
function fieldMetaOf(field: z.ZodType): FieldMeta {
  const { ref: _, inWords: __, pattern: ___, ...meta } = metaOf(field) ?? {};
  return meta as FieldMeta;
}

/** The fact fields of a record type. */
export type FactKey<Of> = Of extends { facts?: infer Facts } ? keyof NonNullable<Facts> & string : never;

/** The fact fields of a record type in the order of its schema; none for records without facts. */
export function fieldsOf<Schema extends z.ZodType>(
  schema: Schema,
): Record<FactKey<z.infer<Schema>>, FieldMeta> {
  const facts = shapeOf(schema)?.facts;
  return facts ? plainFieldsOf(facts) : {};
}

/** The schema of the rows in a file; that of the file where it has none. */
export function rowSchemaOf(schema: z.ZodType): z.ZodType {
  const rows = shapeOf(schema)?.rows;
  return (rows && elementOf(rows)) ?? schema;
}
