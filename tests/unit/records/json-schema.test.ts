import { describe, expect, it } from "vitest";
import { jsonSchemaFiles } from "@/lib/records/json-schema";

/** Every property of a JSON Schema, however deep, with what is said of it. */
function propertiesIn(node: unknown, path: string): { path: string; description?: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties } = node as { properties?: Record<string, { description?: string }> };
  const own =
    properties && !Array.isArray(node)
      ? Object.entries(properties).map(([name, { description }]) => ({
          path: `${path}.${name}`,
          description,
        }))
      : [];
  return [...own, ...Object.entries(node).flatMap(([key, part]) => propertiesIn(part, `${path}/${key}`))];
}

describe.each([...jsonSchemaFiles()])("%s", (file, text) => {
  const properties = propertiesIn(JSON.parse(text), file);

  it("says of every property what it means", () => {
    expect(properties.length).toBeGreaterThan(3);
    const silent = properties.filter(({ description }) => !/^\S.{8,}[.:…”)`]$/.test(description ?? ""));
    expect(silent).toEqual([]);
  });

  it("holds no keyword of our own", () => {
    expect(text).not.toMatch(/"(label|group|varies|plausible|ref|inWords)":/);
  });
});
