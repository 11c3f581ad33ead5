import { z } from "zod";
import { collections } from "@/lib/records";
import type { FieldMeta } from "@/lib/schema/meta";
import { Day, PartialDate } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { WebAddress } from "@/lib/schema/text";
import { identityFields, isTableCollection } from "./table/identity-fields";

/** A field of a record type, as its schema describes it. */
export interface DictionaryField {
  /** Path from the record: `developer`, `facts.released`, `rows.score`. */
  path: string;
  label?: string;
  description?: string;
  /** What its value is, in words. */
  type: string;
  /** The values it may take, where they are few. */
  options?: readonly string[];
  unit?: string;
  /** Whether a larger or a smaller value is better, where either is. */
  direction?: FieldMeta["direction"];
  /** True for what changes over time and so carries the date from which it holds. */
  varies: boolean;
  /** True for a fact: it is wrapped with its sources, dates and disagreeing values. */
  isFact: boolean;
  isRequired: boolean;
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
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([name]) => name !== "$schema")
      .flatMap(([name, field]) => fieldsAt(collection, name, field));
    return { collection, schemaFile, fields };
  });
}

function fieldsAt(collection: CollectionName, name: string, field: z.ZodType): DictionaryField[] {
  const bare = unwrapped(field);
  if (name === "facts" && bare instanceof z.ZodObject)
    return Object.entries(bare.shape).map(([fact, of]) => factField(fact, of as z.ZodType));
  if (name === "rows" && bare instanceof z.ZodArray) {
    const row = unwrapped(bare.element as z.ZodType);
    if (row instanceof z.ZodObject)
      return Object.entries(row.shape).map(([key, of]) =>
        plainField(collection, `rows.${key}`, of as z.ZodType),
      );
  }
  return [plainField(collection, name, field)];
}

function factField(name: string, field: z.ZodType): DictionaryField {
  const meta = field.meta() as unknown as FieldMeta;
  const union = unwrapped(field) as z.ZodUnion<[z.ZodObject, z.ZodType]>;
  const value = unwrapped(union.options[0].shape.value as z.ZodType);
  const options = optionsOf(value);
  return {
    path: `facts.${name}`,
    label: meta.label,
    description: meta.description,
    type: typeOf(value),
    ...(options && { options }),
    ...(meta.unit !== undefined && { unit: meta.unit }),
    ...(meta.direction !== undefined && { direction: meta.direction }),
    varies: meta.varies === true,
    isFact: true,
    isRequired: false,
  };
}

function plainField(collection: CollectionName, path: string, field: z.ZodType): DictionaryField {
  const known = isTableCollection(collection) ? identityFields[collection][path] : undefined;
  const options = optionsOf(unwrapped(field));
  return {
    path,
    ...(known && { label: known.label, description: known.description }),
    type: typeOf(field),
    ...(options && { options }),
    varies: false,
    isFact: false,
    isRequired: !field.safeParse(undefined).success,
  };
}

/** A schema without the wrapper that makes it optional. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodLazy ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** The values of an enum, or of a list of one. */
function optionsOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodArray) return optionsOf(unwrapped(schema.element as z.ZodType));
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : undefined;
}

/** What a value is, in words. */
function typeOf(schema: z.ZodType): string {
  const bare = unwrapped(schema);
  const refs = bare.meta()?.ref as readonly CollectionName[] | undefined;
  if (refs !== undefined) return referenceWords(refs);
  if (bare === (PartialDate as z.ZodType)) return "date, as exact as known";
  if (bare === (Day as z.ZodType)) return "day";
  if (bare === (WebAddress as z.ZodType)) return "web address";
  if (bare instanceof z.ZodArray) return `list: ${typeOf(bare.element as z.ZodType)}`;
  if (bare instanceof z.ZodTuple)
    return `${bare.def.items.length} values: ${typeOf(bare.def.items[0] as z.ZodType)}`;
  if (bare instanceof z.ZodEnum || bare instanceof z.ZodLiteral) return "choice";
  if (bare instanceof z.ZodObject) return `object: ${Object.keys(bare.shape).join(", ")}`;
  if (bare instanceof z.ZodUnion)
    return [...new Set(bare.options.map((option) => typeOf(option as z.ZodType)))].join(", or ");
  if (bare instanceof z.ZodNumber) return bare.isInt ? "whole number" : "number";
  return bare instanceof z.ZodBoolean ? "true or false" : "text";
}

function referenceWords(refs: readonly CollectionName[]): string {
  const [only, ...others] = refs;
  if (only !== undefined && others.length === 0) return `slug in ${only}`;
  return `address in ${refs.join(", ")}`;
}
