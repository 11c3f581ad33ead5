import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellOf } from "@/lib/domain/table/cell";
import type { Column } from "@/lib/domain/table/column";
import { isBlankOption, optionsOf, splitChosen } from "@/lib/domain/table/facet-options";
import { facetOptions, filterRows } from "@/lib/domain/table/filter-rows";
import { packTable, unpackTable } from "@/lib/domain/table/pack-table";
import type { TableRow } from "@/lib/domain/table/row";
import { sortRows } from "@/lib/domain/table/sort-rows";
import { tableDisplayOf, tableShape } from "@/lib/domain/table/table-shape";
import { tableCollections } from "@/lib/schema/collection-names";
import { anyDate } from "../arbitraries";

const meta = (format: Column["meta"]["format"]) => ({ label: "x", description: "x", format, group: "x" });
const size: Column = { key: "size", meta: meta("number"), isIdentity: false };
const made: Column = { key: "made", meta: meta("date"), isIdentity: false, facet: { by: "year" } };
const kind: Column = { key: "kind", meta: meta("list"), isIdentity: true, facet: { by: "value" } };
const columns = [size, made, kind];
const plainWords = (_column: Column, option: string) => option;

const anyBlank: fc.Arbitrary<Cell | undefined> = fc.constantFrom<(Cell | undefined)[]>(
  undefined,
  { blank: "unknown", sources: [] },
  { blank: "undisclosed", sources: ["a"] },
  { blank: "not-applicable", sources: [] },
  { blank: "undatable", sources: [] },
);
const cellWith = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Cell | undefined> =>
  fc.oneof(
    anyBlank,
    value.map((one): Cell => ({ value: one, sources: [] })),
  );
const anyRows: fc.Arbitrary<TableRow[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("Qwen", "Kimi", "Ernie", "GLM"),
      size: cellWith(fc.double({ noNaN: true, min: 1, max: 1e6 })),
      made: cellWith(anyDate),
      kind: cellWith(fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 })),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ name, ...cells }, index) => ({ slug: `r${index}`, name, terms: name.toLowerCase(), cells })),
  );
const anyChosen = fc.record({
  kind: fc.uniqueArray(fc.constantFrom("a", "b", "unknown", "undisclosed")),
  made: fc.uniqueArray(fc.constantFrom("2023", "2024", "unknown")),
});

describe("sortRows", () => {
  it("puts rows without a value last in both directions, whatever the column", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...columns), fc.boolean(), (rows, column, descending) => {
        const sorted = sortRows(rows, column, { descending }, plainWords);
        const isBlank = sorted.map(({ cells }) => cells[column.key]?.value === undefined);
        const firstBlank = isBlank.indexOf(true);
        expect(firstBlank === -1 || isBlank.slice(firstBlank).every(Boolean)).toBe(true);
        expect([...sorted].map(({ slug }) => slug).sort()).toEqual(rows.map(({ slug }) => slug).sort());
      }),
    );
  });

  it("orders figures as numbers and equal ones by name", () => {
    const row = (slug: string, name: string, value: number): TableRow => ({
      slug,
      name,
      terms: "",
      cells: { size: { value, sources: [] } },
    });
    const rows = [row("a", "Zeta", 9), row("b", "Beta", 10), row("c", "Alpha", 9)];
    const names = (descending: boolean) =>
      sortRows(rows, size, { descending }, plainWords).map(({ name }) => name);
    expect(names(false)).toEqual(["Alpha", "Zeta", "Beta"]);
    expect(names(true)).toEqual(["Beta", "Alpha", "Zeta"]);
  });

  it("does not depend on the order in which rows come", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...columns), fc.boolean(), (rows, column, descending) => {
        const slugs = (some: TableRow[]) =>
          sortRows(some, column, { descending }, plainWords).map(({ slug }) => slug);
        expect(slugs(rows.toReversed())).toEqual(slugs(rows));
      }),
    );
  });
});

describe("facets", () => {
  it("counts what choosing an option alone in its filter would leave", () => {
    fc.assert(
      fc.property(anyRows, anyChosen, fc.constantFrom(made, kind), (rows, chosen, column) => {
        const filter = { text: "", chosen };
        for (const { option, count } of facetOptions(rows, columns, filter)[column.key] ?? []) {
          const alone = { text: "", chosen: { ...chosen, [column.key]: [option] } };
          expect(filterRows(rows, columns, alone)).toHaveLength(count);
        }
      }),
    );
  });

  it("puts every row under exactly one year or reason, so that these counts sum to all rows", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { made: options = [] } = facetOptions(rows, columns, { text: "", chosen: {} });
        expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it("always offers unknown, after all values", () => {
    fc.assert(
      fc.property(anyRows, anyChosen, (rows, chosen) => {
        const { kind: options = [] } = facetOptions(rows, columns, { text: "", chosen });
        const blanks = options.map(({ option }) => isBlankOption(option));
        expect(options.map(({ option }) => option)).toContain("unknown");
        expect(blanks.indexOf(true)).toBe(blanks.filter((isBlank) => !isBlank).length);
      }),
    );
  });

  it("only narrows when a filter is added", () => {
    fc.assert(
      fc.property(anyRows, anyChosen, (rows, chosen) => {
        const wide = filterRows(rows, columns, { text: "", chosen: { kind: chosen.kind } });
        const narrow = filterRows(rows, columns, { text: "", chosen });
        expect(narrow.every((row) => wide.includes(row))).toBe(true);
      }),
    );
  });

  it("tells options that no row has", () => {
    const rows: TableRow[] = [
      { slug: "a", name: "A", terms: "", cells: { kind: { value: ["a"], sources: [] } } },
    ];
    const { known, strange } = splitChosen(rows, columns, { kind: ["a", "zzz", "undisclosed"] });
    expect(known.kind).toEqual(["a", "undisclosed"]);
    expect(strange.map(({ option }) => option)).toEqual(["zzz"]);
  });

  it("counts a value hidden by the day as unknown and keeps undisclosed apart", () => {
    expect(optionsOf(kind, cellOf({ state: "undatable" }))).toEqual(["unknown"]);
    expect(optionsOf(kind, undefined)).toEqual(["unknown"]);
    expect(optionsOf(kind, { blank: "undisclosed", sources: [] })).toEqual(["undisclosed"]);
  });
});

describe("filterRows by text", () => {
  const row: TableRow = {
    slug: "ernie-bot",
    name: "Ernie Bot",
    terms: "ernie bot ; 文心一言 ; wen xin yi yan ; wenxinyiyan ; wxyy",
    cells: {},
  };
  it.each(["ERNIE", "文心", "wenxin", "wen xin", "wxyy", "bot ernie", "Érnie"])("finds %s", (text) => {
    expect(filterRows([row], columns, { text, chosen: {} })).toHaveLength(1);
  });
  it("asks for every word", () => {
    expect(filterRows([row], columns, { text: "ernie kimi", chosen: {} })).toHaveLength(0);
  });
});

describe("packTable", () => {
  it("gives the rows back as they were", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const packed = JSON.parse(JSON.stringify(packTable(rows, ["size", "made", "kind"])));
        expect(unpackTable(packed)).toEqual(rows);
      }),
    );
  });

  it("keeps marks and sources", () => {
    const cell: Cell = {
      range: { min: 1, max: 2 },
      exactness: "about",
      standing: "estimate",
      says: "baidu",
      sources: ["b", "a"],
      others: 2,
    };
    const rows: TableRow[] = [{ slug: "a", name: "A", nameZh: "甲", terms: "a", cells: { size: cell } }];
    expect(unpackTable(packTable(rows, ["size"]))).toEqual(rows);
  });
});

describe("layouts", () => {
  it.each(tableCollections)("of %s names only columns that exist", (collection) => {
    const { columns: known } = tableShape(collection);
    const keys = new Set(["name", ...known.map(({ key }) => key)]);
    const { presets, sort, facets } = tableShape(collection);
    const { long, searched } = tableDisplayOf(collection);
    const named = [...presets.flatMap((preset) => preset.columns), sort.key, ...facets, ...long, ...searched];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(tableCollections)("of %s has no identity field under the name of a fact", (collection) => {
    const keys = tableShape(collection).columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
