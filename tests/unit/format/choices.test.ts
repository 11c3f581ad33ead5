import { expect, it } from "vitest";
import { z } from "zod";
import { fieldChoices } from "@/lib/format/field-choices";
import { collections } from "@/lib/records";

/** An option that needs words; `PCIe 5.0 x16` is written for people already. */
const isCode = (option: string) => /^[a-z0-9-]+$/.test(option);

/** All options of the enums inside a schema, however deeply wrapped in unions, lists and objects. */
function optionsIn(schema: z.ZodType, seen = new Set<z.ZodType>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.ZodEnum) return schema.options.map(String).filter(isCode);
  if (schema instanceof z.ZodOptional) return optionsIn(schema.unwrap() as z.ZodType, seen);
  if (schema instanceof z.ZodArray) return optionsIn(schema.element as z.ZodType, seen);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => optionsIn(option as z.ZodType, seen));
  if (schema instanceof z.ZodObject && "value" in schema.shape)
    return optionsIn(schema.shape.value as z.ZodType, seen);
  return [];
}

const choiceFields = Object.values(collections).flatMap(({ schema }) => {
  const facts = "facts" in schema.shape ? schema.shape.facts : undefined;
  const object = facts instanceof z.ZodOptional ? facts.unwrap() : facts;
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).map(([name, field]) => ({
    name,
    options: optionsIn(field as z.ZodType),
  }));
});

it.each(choiceFields.filter(({ options }) => options.length > 0))(
  "$name has words for every option",
  ({ name, options }) => {
    expect(Object.keys(fieldChoices[name] ?? {})).toEqual(expect.arrayContaining(options));
  },
);

it("finds the fields it is meant to test", () => {
  expect(choiceFields.filter(({ options }) => options.length > 0).length).toBeGreaterThanOrEqual(8);
});
