import { fieldsOf } from "@/lib/schema/fields";
import type { FieldMeta } from "@/lib/schema/meta";
import type { CollectionName } from "@/lib/schema/slug";
import { collections } from "./index";

/** The fact fields of a collection, in the order of its schema; none for records without facts. */
export function factFieldsOf(collection: CollectionName): Record<string, FieldMeta> {
  return fieldsOf(collections[collection].schema);
}
