import { describe, expect, it } from "vitest";
import { changesBetween, type RecordSet } from "@/lib/domain/data-release/changes";
import { factChanges, newlySourced } from "@/lib/domain/data-release/fact-changes";
import type { Fact, Observation } from "@/lib/schema/fact";
import { collectionNames } from "@/lib/schema/slug";

const told = (value: unknown, more: Partial<Observation> = {}): Observation => ({
  value,
  sources: ["s"],
  ...more,
});
const kinds = (before: Fact | undefined, after: Fact | undefined) =>
  factChanges({ x: before }, { x: after }).map(({ kind }) => kind);

describe("a date that is told anew", () => {
  it.each([
    ["2023", "2023-01-01", "refined"],
    ["2023", "2023-12-31", "refined"],
    ["2023", "2024-01-01", "corrected"],
    ["2023", "2022-12-31", "corrected"],
    ["2023-08", "≤2023-08-03", "corrected"],
    ["≤2023-08", "≤2023-08-03", "refined"],
    ["≤2023-08", "2023-08-31", "refined"],
    ["≤2023-08", "2023-09-01", "corrected"],
    ["≤2023-08-03", "2023-08", "corrected"],
    ["2023-08", "soon", "corrected"],
    ["soon", "2023-08", "corrected"],
  ])("%s as %s is %s", (before, after, kind) => {
    expect(kinds(told(before), told(after))).toEqual([kind]);
  });
});

describe("what is told of a fact", () => {
  it("is its value, range, reason for none, exactness and standing", () => {
    const value = told(7);
    for (const more of [
      { range: { min: 1, max: 2 } },
      { missing: "undisclosed" },
      { exactness: "about" },
      { standing: "estimate" },
    ] as const)
      expect(kinds(value, { ...value, ...more })).toEqual(["corrected"]);
    for (const more of [{ note: "n" }, { locator: "p" }, { says: "maker" }, { sources: [] }])
      expect(kinds(value, { ...value, ...more })).toEqual([]);
  });

  it("is refined where it was unknown, and corrected where it was undisclosed", () => {
    expect(kinds({ missing: "unknown", sources: [] }, told(7))).toEqual(["refined"]);
    expect(kinds({ missing: "undisclosed", sources: [] }, told(7))).toEqual(["corrected"]);
  });

  it("is told with what stood before and what stands now", () => {
    expect(factChanges({ gone: told(1), kept: told(2) }, { kept: told(3), fresh: told(4) })).toStrictEqual([
      { field: "gone", kind: "removed", before: told(1) },
      { field: "kept", kind: "corrected", before: told(2), after: told(3) },
      { field: "fresh", kind: "added", after: told(4) },
    ]);
  });

  it("is compared with what was told of the same time", () => {
    const [first, second] = [told(1, { since: "2023" }), told(2, { since: "2024" })];
    expect(kinds([first, second], [second, first])).toEqual([]);
    expect(kinds([first, second], [first, told(3, { since: "2024" })])).toEqual(["corrected"]);
    expect(kinds([first, second], second)).toEqual(["removed"]);
    expect(kinds(first, [first, told(2, { since: "2025" })])).toEqual(["added"]);
    expect(kinds([told(1, { since: "2023" })], told(1))).toEqual([]);
    expect(kinds(undefined, undefined)).toEqual([]);
  });

  it("is sourced anew where it had no source and has one", () => {
    const bare = told(7, { sources: [] });
    expect(
      newlySourced({ x: bare, y: bare, z: told(7) }, { x: told(7), y: bare, z: told(8), w: told(1) }),
    ).toBe(1);
    expect(newlySourced({ x: told(7) }, { x: bare })).toBe(0);
    expect(newlySourced({ x: [bare, told(2, { since: "2024", sources: [] })] }, { x: told(7) })).toBe(1);
  });
});

describe("the changes of a collection", () => {
  const setOf = (models: Record<string, object>) =>
    Object.fromEntries(
      collectionNames.map((name) => [name, new Map(Object.entries(name === "models" ? models : {}))]),
    ) as unknown as RecordSet;
  const between = (before: Record<string, object>, after: Record<string, object>) =>
    changesBetween(setOf(before), setOf(after));

  it("are counted by kind", () => {
    const before = {
      gone: { name: "Gone", rows: [{ key: "a" }, { key: "b" }] },
      kept: {
        name: "Kept",
        facts: {
          found: { missing: "unknown", sources: [] },
          lost: told(1),
          wrong: told(2),
          bare: told(3, { sources: [] }),
        },
        rows: [
          { key: "a", v: 1 },
          { key: "b", v: 1 },
          { key: "c", v: 1 },
        ],
      },
      same: { name: "Same", facts: { x: told(1) } },
    };
    const after = {
      kept: {
        name: "Kept anew",
        facts: { found: told(1), wrong: told(3), bare: told(3), fresh: told(4), other: told(5) },
        rows: [{ key: "b", v: 2 }, { key: "c", v: 1 }, { key: "d" }, { key: "e" }, { key: "f" }],
      },
      same: { $schema: "s", name: "Same", facts: { x: told(1) } },
      fresh: { name: "Fresh", rows: [{ key: "a" }] },
    };
    const { collections, corrected } = between(before, after);
    expect(collections).toEqual([
      {
        collection: "models",
        records: 3,
        added: 1,
        removed: 1,
        revised: 1,
        rowsAdded: 4,
        rowsRemoved: 3,
        rowsChanged: 1,
        factsAdded: 2,
        factsRemoved: 1,
        factsRefined: 1,
        factsCorrected: 1,
        factsSourced: 2,
      },
    ]);
    expect(corrected).toEqual([
      {
        record: "models/kept",
        collection: "models",
        field: "wrong",
        kind: "corrected",
        before: told(2),
        after: told(3),
      },
    ]);
  });

  it("are none where only the order of the files differs", () => {
    const [a, b] = [{ name: "A" }, { name: "B" }];
    expect(between({ a, b }, { b, a })).toEqual({ collections: [], corrected: [] });
  });
});
