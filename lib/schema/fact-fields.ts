import { collections } from "./collections";
import { fieldsOf } from "./fields";
import type { FieldMeta } from "./meta";
import type { CollectionName } from "./slug";

/** The fact fields of a collection, in the order of its schema; none for records without facts. */
export function factFieldsOf(collection: CollectionName): Record<string, FieldMeta> {
  const { schema } = collections[collection];
  return "facts" in schema.shape ? fieldsOf(schema as Parameters<typeof fieldsOf>[0]) : {};
}
