import { describe, expect, it } from "vitest";
import { jsonSchemaFiles } from "@/lib/records/json-schema";
import { type Json, shareRepeated } from "@/lib/records/share-repeated";

interface Part extends Json {
  properties?: Record<string, Part>;
  $defs?: Record<string, Part>;
  description?: string;
}

/** Every property of a JSON Schema, however deep, with what is said of it where it stands or is referred to. */
function propertiesIn(node: unknown, path: string, root: Part): { path: string; description?: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties } = node as Part;
  const own =
    properties && !Array.isArray(node)
      ? Object.entries(properties).map(([name, part]) => ({
          path: `${path}.${name}`,
          description: part.description ?? referredTo(part, root)?.description,
        }))
      : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, part]) => propertiesIn(part, `${path}/${key}`, root)),
  ];
}

const referredTo = ({ $ref }: Part, { $defs }: Part) => $defs?.[String($ref).replace("#/$defs/", "")];

/** A schema with every reference replaced by what it refers to. */
const whole = (node: unknown, root: Part): unknown => {
  if (Array.isArray(node)) return node.map((one) => whole(one, root));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...part } = node as Part;
  if (typeof $ref === "string") return whole(referredTo({ $ref }, root), root);
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, whole(one, root)]));
};

describe("what stands at several places of a JSON Schema", () => {
  const dated = { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", description: "A date." };
  const source = { type: "object", properties: { seen: dated }, description: "A source." };
  const schema = {
    type: "object",
    properties: {
      since: dated,
      sources: { type: "array", items: source },
      other: { anyOf: [source, { type: "null" }] },
    },
  };

  it("stands once, under the name of its property", () => {
    const { $defs, ...body } = shareRepeated(schema);
    expect(body).toEqual({
      type: "object",
      properties: {
        since: { $ref: "#/$defs/since" },
        sources: { type: "array", items: { $ref: "#/$defs/sources" } },
        other: { anyOf: [{ $ref: "#/$defs/sources" }, { type: "null" }] },
      },
    });
    expect($defs).toEqual({
      since: dated,
      sources: { type: "object", properties: { seen: { $ref: "#/$defs/since" } }, description: "A source." },
    });
  });

  it("means what it meant", () => {
    const { $defs, ...body } = shareRepeated(schema);
    expect(whole(body, { $defs } as Part)).toEqual(schema);
  });

  it("is told apart from another part of the same name", () => {
    const other = { ...dated, description: "Another date." };
    const within = (type: string, since: Json) => ({ type, properties: { since } });
    const { $defs } = shareRepeated({
      properties: {
        a: within("a", dated),
        b: within("b", dated),
        c: within("c", other),
        d: within("d", other),
      },
    });
    expect(Object.keys($defs as Json)).toEqual(["since", "since2"]);
  });
});

describe.each([...jsonSchemaFiles()])("%s", (file, text) => {
  const schema = JSON.parse(text) as Part;
  const properties = propertiesIn(schema, file, schema);

  it("says of every property what it means", () => {
    expect(properties.length).toBeGreaterThan(3);
    const silent = properties.filter(({ description }) => !/^\S.{8,}[.:…”)`]$/.test(description ?? ""));
    expect(silent).toEqual([]);
  });

  it("refers to what it defines, and defines what it refers to", () => {
    const referred = [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
    expect([...new Set(referred)].sort()).toEqual(Object.keys(schema.$defs ?? {}).sort());
  });

  it("holds no keyword of our own", () => {
    expect(text).not.toMatch(/"(label|group|varies|plausible|ref|inWords)":/);
  });
});
