import type { z } from "zod";
import type { FieldMeta } from "./meta";

/** A record schema whose found-out fields stand under `facts`. */
interface WithFacts {
  shape: { facts: z.ZodObject | z.ZodOptional<z.ZodObject> };
}

/** The fact fields of a record type in the order of its schema, each with what it says of itself. */
export function fieldsOf(schema: WithFacts): Record<string, FieldMeta> {
  const facts = schema.shape.facts;
  const object = "unwrap" in facts ? facts.unwrap() : facts;
  return Object.fromEntries(
    Object.entries(object.shape).map(([name, field]) => [
      name,
      (field as z.ZodType).meta() as unknown as FieldMeta,
    ]),
  );
}
