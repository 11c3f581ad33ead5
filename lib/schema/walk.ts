import type { z } from "zod";

/** A path into a JSON value: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** A place in a document together with the schema that describes it. */
interface SchemaNode {
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
  /** Of an enum, and of a literal. */
  entries?: Record<string, string | number>;
  values?: unknown[];
  /** Of a number: `safeint` for a whole one. */
  format?: string;
}

/** What Zod knows of a schema's form, wrappers taken off. */
export const definitionOf = (schema: z.ZodType) => unwrap(schema).def as unknown as Definition;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const bare = new WeakMap<z.ZodType, z.ZodType>();

/** Takes off the wrappers (optional, lazy) that say nothing of the value's form. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const known = bare.get(schema);
  if (known) return known;
  const { type, innerType, getter } = schema.def as unknown as Definition;
  const inside = type === "optional" ? innerType : type === "lazy" ? getter?.() : undefined;
  const inner = inside ? unwrap(inside) : schema;
  bare.set(schema, inner);
  return inner;
}

/** The option of a union that a value is meant for: lists for lists, and the object that shares most keys. */
export function optionFor(options: readonly z.ZodType[], value: unknown): z.ZodType | undefined {
  if (Array.isArray(value)) return options.find((option) => definitionOf(option).type === "array");
  if (!isObject(value))
    return options.find((option) => !["array", "object"].includes(definitionOf(option).type));
  const objects = options.filter((option) => shapeOf(option));
  if (objects.length < 2) return objects[0];
  const shared = (option: z.ZodType) =>
    Object.keys(value).filter((key) => key in (shapeOf(option) ?? {})).length;
  return objects.sort((a, b) => shared(b) - shared(a))[0];
}

/** The fields of an object schema, or undefined for any other schema. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return definitionOf(schema).shape;
}

/** The options of a union schema, or undefined for any other schema. */
export function optionsOf(schema: z.ZodType): z.ZodType[] | undefined {
  const definition = definitionOf(schema);
  return definition.type === "union" ? definition.options : undefined;
}

/** The schema of a list's items, or undefined for any other schema. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return definitionOf(schema).element;
}

/** What a schema says of itself, looking through its wrappers. */
export function metaOf(schema: z.ZodType): z.GlobalMeta | undefined {
  const own = schema.meta();
  if (own) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : inner.meta();
}

/** Finds places of a value by their schemas; see {@link finderOf}. */
type Finder = (schema: z.ZodType, value: unknown) => SchemaNode[];

/**
 * A function that gives every place of a value whose schema is wanted, parents before children, valid or not.
 * It looks only into branches whose schema can hold such a place, so keep it: it remembers which those are.
 */
export function finderOf(isWanted: (schema: z.ZodType) => boolean): Finder {
  const wanted = remembered(isWanted, false);
  const mayHold: (schema: z.ZodType) => boolean = remembered(
    (schema) => wanted(schema) || partsOf(schema).some((part) => mayHold(part)),
    // A schema that holds itself is still being judged here: look into it rather than miss a place.
    true,
  );
  const visit = (schema: z.ZodType, value: unknown, path: JsonPath, found: SchemaNode[]): void => {
    if (value === undefined || !mayHold(schema)) return;
    if (wanted(schema)) found.push({ path, schema, value });
    for (const [part, key] of placesBelow(schema, value)) {
      visit(part, (value as Record<string | number, unknown>)[key], [...path, key], found);
    }
  };
  return (schema, value) => {
    const found: SchemaNode[] = [];
    visit(schema, value, [], found);
    return found;
  };
}

/** Asks once for each schema; `meanwhile` is the answer while the first one is being worked out. */
function remembered(ask: (schema: z.ZodType) => boolean, meanwhile: boolean) {
  const answers = new WeakMap<z.ZodType, boolean>();
  return (schema: z.ZodType): boolean => {
    const known = answers.get(schema);
    if (known !== undefined) return known;
    answers.set(schema, meanwhile);
    const answer = ask(schema);
    answers.set(schema, answer);
    return answer;
  };
}

/** The schemas directly inside a schema, whatever the value. */
function partsOf(schema: z.ZodType): z.ZodType[] {
  const { element, items = [], options = [], shape = {} } = definitionOf(schema);
  return [...(element ? [element] : []), ...items, ...options, ...Object.values(shape)];
}

/** The places directly below a value that its schema knows; of a union, those of the option that is meant. */
function placesBelow(schema: z.ZodType, value: unknown): (readonly [z.ZodType, string | number])[] {
  const { type, element, items, shape, options } = definitionOf(schema);
  if (type === "union" && options) {
    const option = optionFor(options, value);
    return option ? placesBelow(option, value) : [];
  }
  if (type === "array" && element && Array.isArray(value)) {
    return value.map((_, index) => [element, index] as const);
  }
  if (type === "tuple" && items && Array.isArray(value)) {
    return items.slice(0, value.length).map((item, index) => [item, index] as const);
  }
  if (type === "object" && shape && isObject(value)) {
    const fields = Object.entries(shape).filter(([key]) => Object.hasOwn(value, key));
    return fields.map(([key, field]) => [field, key] as const);
  }
  return [];
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((parent, key) => {
    if (Array.isArray(parent)) return parent[Number(key)];
    return isObject(parent) && Object.hasOwn(parent, String(key)) ? parent[String(key)] : undefined;
  }, value);
}
