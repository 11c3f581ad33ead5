import type { z } from "zod";
import { collections } from "@/lib/records";
import { type CollectionName, collectionNames } from "@/lib/schema/collection-names";
import { observationOf } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { type Options, options } from "@/lib/schema/options";
import { PlainText } from "@/lib/schema/text";
import { definitionOf, elementOf, metaOf, optionsOf, shapeOf, unwrap } from "@/lib/schema/walk";

/** A field of a record type, as its schema describes it. */
export interface DictionaryField extends Pick<FieldMeta, "label" | "description" | "unit" | "direction"> {
  /** Path from the record: `developer`, `facts.released`, `rows.score`, `milestones.date`. */
  path: string;
  /** The collections that it refers to. */
  ref?: readonly CollectionName[];
  /** What its value is, in words. */
  type: string;
  /** The values it may take, where they are few. */
  options?: Options;
  /** True for what changes over time and so carries the date from which it holds. */
  varies: boolean;
  /** True for a fact: it is wrapped with its sources, dates and disagreeing values. */
  isFact: boolean;
  isRequired: boolean;
  /** The fields of an object, or of each object of a list. */
  parts: DictionaryField[];
}

/** A record type with its fields. */
export interface DictionaryEntry {
  collection: CollectionName;
  /** Name of its JSON Schema, without ending. */
  schemaFile: string;
  fields: DictionaryField[];
}

/** The data dictionary: every record type with every field, read from the schemas. */
export function dataDictionary(): DictionaryEntry[] {
  return collectionNames.map((collection) => {
    const { schema, schemaFile } = collections[collection];
    const fields = fieldsIn(schema, "").flatMap((field) =>
      field.path === "facts" || field.path === "rows" ? field.parts : [field],
    );
    return { collection, schemaFile, fields };
  });
}

/** What every fact is made of, whatever its value. */
export function factParts(): DictionaryField[] {
  return fieldsIn(
    observationOf(PlainText, "What was found out: a number, a date, a text, as the field asks."),
    "",
  );
}

/** The fields of an object, of the objects of a list, or of what may be either; `above` are schemas on the way here. */
function fieldsIn(schema: z.ZodType, path: string, above: readonly z.ZodType[] = []): DictionaryField[] {
  const bare = unwrap(elementOf(schema) ?? schema);
  if (above.includes(bare)) return [];
  const way = [...above, bare];
  const choices = optionsOf(bare);
  if (choices) {
    const fields = choices.flatMap((one) => (elementOf(one) ? [] : fieldsIn(one, path, way)));
    return [...new Map(fields.map((field) => [field.path, field])).values()];
  }
  return Object.entries(shapeOf(bare) ?? {})
    .filter(([name]) => name !== "$schema")
    .map(([name, field]) => fieldAt(`${path}${name}`, field, way));
}

function fieldAt(path: string, field: z.ZodType, above: readonly z.ZodType[]): DictionaryField {
  const {
    label = "",
    description = "",
    unit,
    direction,
    varies = false,
    options: words,
  } = metaOf(field) ?? {};
  const isFact = /^facts\./.test(path);
  const value = isFact ? valueOfFact(field) : field;
  const taken = words ?? literalsOf(value);
  return {
    path,
    label,
    description,
    ...refsOf(value),
    type: typeOf(value),
    ...(taken && { options: taken }),
    ...(unit !== undefined && { unit }),
    ...(direction !== undefined && { direction }),
    varies,
    isFact,
    isRequired: !field.safeParse(undefined).success,
    parts: isFact ? [] : fieldsIn(field, `${path}.`, above),
  };
}

function refsOf(schema: z.ZodType): Pick<DictionaryField, "ref"> {
  const ref = metaOf(elementOf(schema) ?? schema)?.ref;
  return ref ? { ref } : {};
}

/** The schema of a fact's value. */
function valueOfFact(fact: z.ZodType): z.ZodType {
  const [observation = fact] = optionsOf(fact) ?? [];
  return shapeOf(observation)?.value ?? fact;
}

/** The values of an enum that has no words, or of a list of one. */
function literalsOf(schema: z.ZodType): Options | undefined {
  const { entries, values } = definitionOf(elementOf(schema) ?? schema);
  const literals = entries ? Object.values(entries) : values;
  return literals && options(Object.fromEntries(literals.map((one) => [String(one), String(one)])));
}

/** What a value is, in words. */
function typeOf(schema: z.ZodType): string {
  const { ref, inWords } = metaOf(schema) ?? {};
  const { type, element, items, shape, options: choices, format } = definitionOf(schema);
  if (element) return `list: ${typeOf(element)}`;
  if (ref) return referenceWords(ref);
  if (inWords !== undefined) return inWords;
  if (items?.[0]) return `${items.length} values: ${typeOf(items[0])}`;
  if (shape) return `object: ${Object.keys(shape).join(", ")}`;
  if (choices) return [...new Set(choices.map(typeOf))].join(", or ");
  if (type === "enum" || type === "literal") return "choice";
  if (type === "number") return format === "safeint" ? "whole number" : "number";
  return type === "boolean" ? "true or false" : "text";
}

function referenceWords(refs: readonly CollectionName[]): string {
  const [only, ...others] = refs;
  if (only !== undefined && others.length === 0) return `slug in ${only}`;
  return `address in ${refs.join(", ")}`;
}
