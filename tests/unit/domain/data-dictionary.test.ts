import { describe, expect, it } from "vitest";
import { dataDictionary } from "@/lib/domain/data-dictionary";
import { collectionNames } from "@/lib/schema/slug";

const dictionary = dataDictionary();
const fieldOf = (collection: string, path: string) =>
  dictionary.find((entry) => entry.collection === collection)?.fields.find((field) => field.path === path);

describe("the data dictionary", () => {
  it("has every collection, each with fields", () => {
    expect(dictionary.map(({ collection }) => collection)).toEqual([...collectionNames]);
    for (const { fields } of dictionary) expect(fields.length).toBeGreaterThan(4);
  });

  it("tells of facts what their schema says of them", () => {
    expect(fieldOf("models", "facts.released")).toMatchObject({
      label: "Released",
      type: "date, as exact as known",
      isFact: true,
    });
    expect(fieldOf("models", "facts.openness")?.options).toContain("open-weights");
    for (const { fields } of dictionary)
      for (const { isFact, label, description } of fields)
        if (isFact)
          expect([label, description].every((words) => words !== undefined && words !== "")).toBe(true);
  });

  it("tells what a record must have and what it points to", () => {
    expect(fieldOf("models", "developer")).toMatchObject({ type: "slug in companies", isRequired: true });
    expect(fieldOf("models", "baseModel")).toMatchObject({ type: "slug in models", isRequired: false });
    expect(fieldOf("events", "subjects")?.type).toMatch(/^list: address in companies, /);
    expect(fieldOf("results", "rows.score")).toMatchObject({ type: "number", isRequired: true });
    expect(fieldOf("filings", "rows.kind")?.options).toEqual(["filed", "filed-on-device", "registered"]);
    expect(fieldOf("filings", "announcedFiled")?.type).toBe("whole number");
  });
});
