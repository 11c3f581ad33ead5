import type { z } from "zod";
import type { FieldMeta } from "./meta";
import { metaOf, shapeOf } from "./walk";

/** The fields of an object schema in its order, each with what it says of itself. */
export function plainFieldsOf(schema: z.ZodType): Record<string, FieldMeta> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema) ?? {}).map(([name, field]) => [name, metaOf(field) as FieldMeta]),
  );
}

/** The fact fields of a record type in the order of its schema; none for records without facts. */
export function fieldsOf(schema: z.ZodType): Record<string, FieldMeta> {
  const facts = shapeOf(schema)?.facts;
  return facts ? plainFieldsOf(facts) : {};
}
