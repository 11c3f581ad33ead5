import { z } from "zod";
import type { FieldMeta, WrittenMeta } from "./meta";
import { type Options, valuesOf } from "./options";

/** A field of a record, or of a part of one, with everything that is said of it; the only place where it is said. */
export function field<Value extends z.ZodType>(value: Value, meta: WrittenMeta): Value {
  return value.meta({ ...described(value, meta) });
}

/** A field that takes one of a few values, each with its words. */
export function choice<const Of extends Options>(of: Of, meta: WrittenMeta) {
  return field(oneOf(of), meta);
}

/** One of a few values; the schema carries their words. */
export function oneOf<const Of extends Options>(of: Of) {
  return z.enum(valuesOf(of)).meta({ format: "choice", options: of });
}

/** A field's meta in full: how it is shown, and its options, follow from its value where nothing else is written. */
export function described(value: z.ZodType, meta: WrittenMeta): FieldMeta {
  const element = value instanceof z.ZodArray ? (value.element as z.ZodType) : undefined;
  const { format = "text", options } = (element ?? value).meta() ?? {};
  const shown = element === undefined || format === "reference" ? format : "list";
  return { group: "Identity", format: shown, ...(options && { options }), ...meta };
}
