import { z } from "zod";
import { collections } from "./index";
import { registers } from "./side-files";

/** JSON Schemas for editors by file name, written from the Zod schemas: the text of `data/schema/*.schema.json`. */
export function jsonSchemaFiles(): Map<string, string> {
  const schemas = [
    ...Object.values({ ...collections, ...registers }).map(
      ({ schemaFile, schema }) => [schemaFile, schema] as const,
    ),
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.schema.json`, jsonSchemaText(name, schema)]));
}

function jsonSchemaText(name: string, schema: z.ZodType): string {
  const comment = "Generated from lib/records by `npm run data:schema`; do not edit.";
  const body = z.toJSONSchema(schema, { io: "input", reused: "ref" });
  return `${JSON.stringify({ $comment: comment, title: name, ...body }, null, 2)}\n`;
}
