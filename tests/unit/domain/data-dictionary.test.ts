import { describe, expect, it } from "vitest";
import { type DictionaryField, dataDictionary, factParts } from "@/lib/domain/data-dictionary";
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
    expect(fieldOf("models", "facts.openness")?.options).toHaveProperty("open-weights");
  });

  it("says of every field, and of every part of one, what it means", () => {
    const all = (fields: readonly DictionaryField[]): DictionaryField[] =>
      fields.flatMap((field) => [field, ...all(field.parts)]);
    const told = all([...factParts(), ...dictionary.flatMap(({ fields }) => fields)]);
    expect(told.length).toBeGreaterThan(330);
    expect(told.filter(({ label, description }) => label === "" || description === "")).toEqual([]);
  });

  it("has the parts of what is made of parts", () => {
    const pathsOf = (collection: string, path: string) =>
      fieldOf(collection, path)?.parts.map((part) => part.path);
    expect(pathsOf("regulations", "milestones")).toContain("milestones.date");
    expect(pathsOf("export-rules", "thresholds")).toContain("thresholds.when");
    expect(pathsOf("models", "summary")).toEqual(["summary.text", "summary.since", "summary.sources"]);
    expect(factParts().map(({ path }) => path)).toEqual(expect.arrayContaining(["value", "since", "others"]));
  });

  it("tells what a record must have and what it points to", () => {
    expect(fieldOf("models", "developer")).toMatchObject({ type: "slug in companies", isRequired: true });
    expect(fieldOf("models", "baseModel")).toMatchObject({ type: "slug in models", isRequired: false });
    expect(fieldOf("events", "subjects")?.type).toMatch(/^list: address in companies, /);
    expect(fieldOf("results", "rows.score")).toMatchObject({ type: "number", isRequired: true });
    expect(Object.keys(fieldOf("filings", "rows.kind")?.options ?? {})).toEqual([
      "filed",
      "filed-on-device",
      "registered",
    ]);
    expect(fieldOf("filings", "announcedFiled")?.type).toBe("whole number");
  });

  it.each([
    ["companies", "name", "text"],
    ["companies", "aliases", "list: text"],
    ["companies", "kind", "choice"],
    ["companies", "facts.founded", "date, as exact as known"],
    ["companies", "facts.website", "web address"],
    ["companies", "facts.people", "list: object: name, nameZh, role, sources"],
    ["companies", "facts.headcount", "whole number"],
    ["models", "facts.parametersTotal", "number"],
    ["models", "facts.modalitiesIn", "list: choice"],
    ["models", "summary", "object: text, since, sources, or list: object: text, since, sources"],
    ["chips", "facts.madeForChina", "true or false"],
    ["regulations", "issuers", "list: slug in authorities"],
    ["claims", "claimant", "address in companies, authorities"],
    ["benchmarks", "range", "2 values: number"],
    ["sources", "accessed", "day"],
  ])("calls a value of %s, %s: %s", (collection, path, type) => {
    expect(fieldOf(collection, path)?.type).toBe(type);
  });

  it("tells what changes over time, its unit, which of two is better, and what may be left out", () => {
    expect(fieldOf("chips", "facts.memoryGb")).toMatchObject({
      unit: "GB",
      direction: "higher",
      varies: false,
      isRequired: false,
      parts: [],
    });
    expect(fieldOf("companies", "facts.headcount")).toMatchObject({ varies: true, isFact: true });
    expect(fieldOf("companies", "name")).toMatchObject({ isFact: false, isRequired: true });
    expect(fieldOf("companies", "name")).not.toHaveProperty("unit");
    expect(fieldOf("companies", "name")).not.toHaveProperty("options");
    expect(fieldOf("models", "coDevelopers")?.ref).toEqual(["companies"]);
    expect(fieldOf("models", "name")).not.toHaveProperty("ref");
  });

  it("leaves out the line that only editors read, and opens facts and rows", () => {
    const paths = dictionary.flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(paths.filter((path) => ["$schema", "facts", "rows"].includes(path))).toEqual([]);
    expect(factParts().find(({ path }) => path === "missing")?.options).toEqual(
      expect.objectContaining({ unknown: expect.anything(), undisclosed: expect.anything() }),
    );
    expect(
      factParts()
        .find(({ path }) => path === "others")
        ?.parts.map(({ path }) => path),
    ).toEqual([
      "others.value",
      "others.range",
      "others.exactness",
      "others.standing",
      "others.sources",
      "others.note",
    ]);
  });
});
