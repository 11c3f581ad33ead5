import type { z } from "zod";
import { isObject, optionFor, optionsOf, shapeOf, unwrap } from "@/lib/schema/walk";

/**
 * The one way to write a record: keys in the order of its schema (unknown ones last),
 * two blanks a level, one line feed at the end.
 */
export function canonicalText(schema: z.ZodType, value: unknown): string {
  return `${JSON.stringify(inOrder(schema, value), null, 2)}\n`;
}

function inOrder(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  const options = optionsOf(inner);
  if (options) {
    const option = optionFor(options, value);
    return option ? inOrder(option, value) : value;
  }
  if (Array.isArray(value)) {
    const element = (inner.def as unknown as { element?: z.ZodType }).element;
    return element ? value.map((item) => inOrder(element, item)) : value;
  }
  if (!isObject(value)) return value;
  const shape = shapeOf(inner) ?? {};
  const known = Object.entries(shape).filter(([key]) => Object.hasOwn(value, key));
  return Object.fromEntries([
    ...known.map(([key, field]) => [key, inOrder(field, value[key])]),
    ...Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key)),
  ]);
}
