import { z } from "zod";
import type { Option } from "@/lib/schema/options";
import { metaOf, shapeOf } from "@/lib/schema/walk";
import { collections } from "./index";
import { type Json, shareRepeated } from "./share-repeated";
import { sideFiles } from "./side-files";

/** JSON Schemas for editors by file name, written from the Zod schemas: the text of `data/schema/*.schema.json`. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(
    Object.values({ ...collections, ...sideFiles }).map(({ schemaFile, schema }) => [
      `${schemaFile}.schema.json`,
      jsonSchemaText(schemaFile, schema),
    ]),
  );
}

function jsonSchemaText(title: string, schema: z.ZodType): string {
  const $comment = "Generated from lib/records by `npm run data:schema`; do not edit.";
  // Our own words are no keywords of JSON Schema: `addWords` writes those that editors show.
  const body = z.toJSONSchema(schema, {
    io: "input",
    reused: "inline",
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => addWords(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  const text = JSON.stringify({ $comment, title, ...shareRepeated(body as Json) }, null, 2);
  return `${text.replace(loneReference, "{ $1 }")}\n`;
}

/** A reference that stands alone takes one line. */
const loneReference = /\{\s+("\$ref": "[^"]+")\s+\}/g;

/** Adds what a schema says of itself: each property its meaning and unit, each option its words, a date its form. */
function addWords(schema: z.ZodType, json: z.core.JSONSchema.BaseSchema) {
  const { pattern, options } = schema.meta() ?? {};
  if (typeof pattern === "string") json.pattern = pattern;
  if (options && json.enum) json.enumDescriptions = Object.values(options).map(wordsOf);
  for (const [name, field] of Object.entries(shapeOf(schema) ?? {}))
    Object.assign(json.properties?.[name] ?? {}, meaningOf(field));
}

function meaningOf(field: z.ZodType) {
  const { description, unit } = metaOf(field) ?? {};
  return { description: unit === undefined ? description : `${description} Unit: ${unit}.` };
}

const wordsOf = ({ label, meaning }: Option) => (meaning === undefined ? label : `${label}: ${meaning}`);
