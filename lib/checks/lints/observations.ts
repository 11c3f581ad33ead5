import { isObject, type JsonPath, metaOf, shapeOf, unwrap } from "@/lib/schema/walk";
import type { Document } from "../document";
import { schemaOf } from "../document";

/** One observation of a fact field, wherever it stands and whatever its state. */
export interface PlacedObservation {
  path: JsonPath;
  field: string;
  meta: Record<string, unknown>;
  observation: Record<string, unknown>;
}

/** Every observation under `facts` of a document, in the order of its fields. */
export function* observationsIn(document: Document): Generator<PlacedObservation> {
  const facts = isObject(document.value) ? document.value.facts : undefined;
  const schema = shapeOf(schemaOf(document))?.facts;
  const fields = schema && shapeOf(unwrap(schema));
  if (!isObject(facts) || !fields) return;
  for (const [field, fact] of Object.entries(facts)) {
    const fieldSchema = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!fieldSchema) continue;
    const meta = metaOf(fieldSchema) ?? {};
    const list = Array.isArray(fact) ? fact : [fact];
    for (const [index, observation] of list.entries()) {
      if (!isObject(observation)) continue;
      const path = Array.isArray(fact) ? ["facts", field, index] : ["facts", field];
      yield { path, field, meta, observation };
    }
  }
}
