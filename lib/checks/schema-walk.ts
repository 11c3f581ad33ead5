import type { z } from "zod";
import { collections } from "@/lib/schema/collections";
import { RedirectFile } from "@/lib/schema/redirect";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Document, JsonPath } from "./document";

/** A place in a document together with the schema that describes it. */
export interface SchemaNode {
  path: JsonPath;
  schema: z.ZodType;
  value: unknown;
}

/** The parts of Zod's definitions that the walk reads. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  getter?: () => z.ZodType;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema of a document's collection. */
export function schemaOf(document: Document): z.ZodType {
  return document.collection === "redirects"
    ? RedirectFile
    : collections[document.collection as CollectionName].schema;
}

/** Takes off the wrappers (optional, lazy) that say nothing of the value's form. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const definition = definitionOf(schema);
  if (definition.type === "optional" && definition.innerType) return unwrap(definition.innerType);
  if (definition.type === "lazy" && definition.getter) return unwrap(definition.getter());
  return schema;
}

/** The option of a union that a value is meant for: lists for lists, and the object that shares most keys. */
export function optionFor(options: readonly z.ZodType[], value: unknown): z.ZodType | undefined {
  if (Array.isArray(value)) return options.find((option) => definitionOf(unwrap(option)).type === "array");
  if (!isObject(value))
    return options.find((option) => !["array", "object"].includes(definitionOf(unwrap(option)).type));
  const shared = (option: z.ZodType) =>
    Object.keys(value).filter((key) => key in (shapeOf(option) ?? {})).length;
  return options.filter((option) => shapeOf(option)).sort((a, b) => shared(b) - shared(a))[0];
}

/** The fields of an object schema, or undefined for any other schema. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return definitionOf(unwrap(schema)).shape;
}

/** The options of a union schema, or undefined for any other schema. */
export function optionsOf(schema: z.ZodType): z.ZodType[] | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === "union" ? definition.options : undefined;
}

/** What a schema says of itself, looking through its wrappers. */
export function metaOf(schema: z.ZodType): Record<string, unknown> | undefined {
  const own = schema.meta();
  if (own) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : inner.meta();
}

/** Every place of a value that its schema knows, parents before children, valid or not. */
export function* walk(schema: z.ZodType, value: unknown, path: JsonPath = []): Generator<SchemaNode> {
  if (value === undefined) return;
  yield { path, schema, value };
  const inner = unwrap(schema);
  const { type, element, items, shape, options } = definitionOf(inner);
  if (type === "union" && options) {
    const option = optionFor(options, value);
    if (option) yield* childrenOf(option, value, path);
  } else if (type === "array" && element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(element, item, [...path, index]);
  } else if (type === "tuple" && items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const itemSchema = items[index];
      if (itemSchema) yield* walk(itemSchema, item, [...path, index]);
    }
  } else if (type === "object" && shape && isObject(value)) {
    for (const [key, field] of Object.entries(shape)) yield* walk(field, value[key], [...path, key]);
  }
}

/** The places below a union's chosen option; the union itself has been yielded already. */
function* childrenOf(option: z.ZodType, value: unknown, path: JsonPath): Generator<SchemaNode> {
  for (const node of walk(option, value, path)) if (node.path.length > path.length) yield node;
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((parent, key) => {
    if (Array.isArray(parent)) return parent[Number(key)];
    return isObject(parent) && Object.hasOwn(parent, String(key)) ? parent[String(key)] : undefined;
  }, value);
}

/** Whether a text names a collection. */
export function isCollectionName(text: string): text is CollectionName {
  return (collectionNames as readonly string[]).includes(text);
}
