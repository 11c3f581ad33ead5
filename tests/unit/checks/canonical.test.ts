import { describe, expect, it } from "vitest";
import { z } from "zod";
import { canonicalText } from "@/lib/checks/canonical";

const inner = z.strictObject({ a: z.number(), b: z.number().optional() });
const other = z.strictObject({ b: z.number(), c: z.number() });
const schema = z.strictObject({
  first: z.string(),
  list: z.array(inner).optional(),
  either: z.union([inner, other, z.array(inner), z.string()]).optional(),
  pair: z.tuple([z.number(), z.number()]).optional(),
  last: z.lazy(() => inner.optional()),
});

/** The keys of a value in the order in which they are written. */
const written = (value: unknown) => JSON.stringify(JSON.parse(canonicalText(schema, value)));

describe("the one way to write a record", () => {
  it("has two blanks a level and one line feed at the end", () => {
    expect(canonicalText(schema, { first: "x", list: [{ a: 1 }] })).toBe(
      '{\n  "first": "x",\n  "list": [\n    {\n      "a": 1\n    }\n  ]\n}\n',
    );
  });

  it("puts keys in the order of the schema, at every depth, and unknown ones last as they came", () => {
    const value = { zebra: 1, last: { b: 2, a: 1 }, list: [{ b: 2, x: 3, a: 1 }], ape: 2, first: "x" };
    expect(written(value)).toBe(
      '{"first":"x","list":[{"a":1,"b":2,"x":3}],"last":{"a":1,"b":2},"zebra":1,"ape":2}',
    );
  });

  it("follows the option of a union that the value is meant for", () => {
    expect(written({ either: { b: 1, a: 2 } })).toBe('{"either":{"a":2,"b":1}}');
    expect(written({ either: { c: 1, b: 2 } })).toBe('{"either":{"b":2,"c":1}}');
    expect(written({ either: [{ b: 1, a: 2 }] })).toBe('{"either":[{"a":2,"b":1}]}');
    expect(written({ either: "text" })).toBe('{"either":"text"}');
  });

  it("leaves as it is what its schema does not expect", () => {
    expect(written({ first: ["b", { d: 1, c: 2 }], pair: [{ d: 1, c: 2 }], list: "none" })).toBe(
      '{"first":["b",{"d":1,"c":2}],"list":"none","pair":[{"d":1,"c":2}]}',
    );
    expect(canonicalText(schema, null)).toBe("null\n");
  });

  it("keeps a key that every object has by inheritance", () => {
    expect(written({ toString: 1, first: "x" })).toBe('{"first":"x","toString":1}');
  });
});
