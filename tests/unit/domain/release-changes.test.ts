import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, type RecordSet } from "@/lib/domain/data-release/changes";
import { factChanges, newlySourced } from "@/lib/domain/data-release/fact-changes";
import { collectionNames } from "@/lib/schema/slug";

const setOf = (models: Record<string, object>, results: Record<string, object> = {}) =>
  Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map(Object.entries(name === "models" ? models : name === "results" ? results : {})),
    ]),
  ) as unknown as RecordSet;
const one = (value: unknown, rest: object = {}) => ({ x: { value, sources: ["s"], ...rest } });

describe("what became of a fact", () => {
  const cases: [string, object, object, string[]][] = [
    ["a day within the month is more exact", one("2023-08"), one("2023-08-03"), ["refined"]],
    ["a day before the latest possible one is more exact", one("≤2023-08"), one("2021-02-03"), ["refined"]],
    ["another month is a correction", one("2023-08"), one("2023-09-03"), ["corrected"]],
    ["a vaguer date is a correction", one("2023-08-03"), one("2023-08"), ["corrected"]],
    ["another number is a correction", one(7), one(8), ["corrected"]],
    ["what was unknown is found", { x: { missing: "unknown", sources: [] } }, one(8), ["refined"]],
    ["other sources are no change", one(7), one(7, { sources: ["t"], note: "n" }), []],
    ["a start that was found is no change of the value", one(7), one(7, { since: "2023" }), []],
    ["gone", one(7), {}, ["removed"]],
    [
      "a second value",
      one(7, { since: "2023" }),
      { x: [one(7, { since: "2023" }).x, one(8, { since: "2024" }).x] },
      ["added"],
    ],
  ];
  it.each(cases)("%s", (_, before, after, kinds) => {
    expect(factChanges(before as never, after as never).map(({ kind }) => kind)).toEqual(kinds);
  });
  it("counts what is sourced for the first time", () => {
    expect(newlySourced(one(7, { sources: [] }) as never, one(7) as never)).toBe(1);
    expect(newlySourced(one(7) as never, one(7) as never)).toBe(0);
  });
});

it("takes a renamed record for the same, and counts rows", () => {
  const before = setOf(
    { old: { name: "Old", facts: one(7) } },
    {
      file: {
        rows: [
          { key: "a", score: 1 },
          { key: "b", score: 1 },
        ],
      },
    },
  );
  const after = setOf(
    { new: { name: "New", facts: one(8) } },
    {
      file: {
        rows: [
          { key: "a", score: 2 },
          { key: "c", score: 1 },
        ],
      },
    },
  );
  const { collections, corrected } = changesBetween(before, after, new Map([["models/old", "models/new"]]));
  expect(collections).toMatchObject([
    { collection: "models", records: 1, added: 0, removed: 0, revised: 1, factsCorrected: 1 },
    { collection: "results", rowsAdded: 1, rowsRemoved: 1, rowsChanged: 1 },
  ]);
  expect(corrected).toMatchObject([
    { record: "models/new", field: "x", before: { value: 7 }, after: { value: 8 } },
  ]);
});

it("finds nothing between a state and itself, and all that is new against nothing", () => {
  const records = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,5}$/),
    fc.integer().map((n) => ({ name: "n", facts: one(n) })),
  );
  fc.assert(
    fc.property(records, (models) => {
      expect(changesBetween(setOf(models), setOf(models)).collections).toEqual([]);
      const fresh = changesBetween(setOf({}), setOf(models)).collections;
      expect(fresh.reduce((sum, { added }) => sum + added, 0)).toBe(Object.keys(models).length);
    }),
  );
});
