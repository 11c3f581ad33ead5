import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/domain/table/cell";
import type { Column } from "@/lib/domain/table/column";
import { optionsOf, splitChosen } from "@/lib/domain/table/facet-options";
import { facetOptions, filterRows } from "@/lib/domain/table/filter-rows";
import type { TableRow } from "@/lib/domain/table/row";

const meta = { label: "x", description: "x", format: "text", group: "x" } as const;
const byValue: Column = { key: "value", meta, isIdentity: true, facet: { by: "value" } };
const byYear: Column = { key: "year", meta, isIdentity: false, facet: { by: "year" } };
const buckets = [
  { option: "small", label: "Small", below: 10 },
  { option: "middle", label: "Middle", below: 100 },
  { option: "large", label: "Large" },
];
const bySize: Column = { key: "size", meta, isIdentity: false, facet: { by: "bucket", buckets } };
const columns = [byValue, byYear, bySize];

const cell = (value: unknown): Cell => ({ value, sources: [] });
const row = (slug: string, cells: Record<string, unknown>): TableRow => ({
  slug,
  name: slug,
  terms: slug,
  cells: Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, cell(value)])),
});

describe("the options that a cell falls under", () => {
  it("are its values, each once, yes and no for flags", () => {
    expect(optionsOf(byValue, cell(["a", "b", "a"]))).toEqual(["a", "b"]);
    expect([true, false, 7].map((value) => optionsOf(byValue, cell(value)))).toEqual([
      ["yes"],
      ["no"],
      ["7"],
    ]);
  });

  it("are the year of a date", () => {
    expect(["2023-12-31", "≤2024-01", "2025"].map((date) => optionsOf(byYear, cell(date)))).toEqual([
      ["2023"],
      ["2024"],
      ["2025"],
    ]);
  });

  it("are the span in which a number lies; its upper end belongs to the next one", () => {
    const spanOf = (value: number) => optionsOf(bySize, cell(value))[0];
    expect([-1, 9.99, 10, 99.99, 100, 1e9].map(spanOf)).toEqual([
      "small",
      "small",
      "middle",
      "middle",
      "large",
      "large",
    ]);
  });

  it("are those of the lower end of a range", () => {
    expect(optionsOf(bySize, { range: { min: 9, max: 1000 }, sources: [] })).toEqual(["small"]);
  });

  it("are unknown where no span takes a number, and where nothing is recorded", () => {
    const closed: Column = { ...bySize, facet: { by: "bucket", buckets: buckets.slice(0, 1) } };
    expect(optionsOf(closed, cell(10))).toEqual(["unknown"]);
    expect(optionsOf(bySize, undefined)).toEqual(["unknown"]);
    expect(optionsOf(bySize, { blank: "ended", sources: [] })).toEqual(["unknown"]);
  });

  it.each(["undisclosed", "not-applicable"] as const)(
    "are %s where that is the reason for no value",
    (blank) => {
      expect(optionsOf(byValue, { blank, sources: [] })).toEqual([blank]);
    },
  );

  it("are none in a column without a filter", () => {
    expect(optionsOf({}, cell("a"))).toEqual([]);
  });
});

describe("the options of a filter", () => {
  const rows = [
    row("a", { value: "x", year: "2023", size: 200 }),
    row("b", { value: "y", year: "2025", size: 20 }),
    row("c", { value: "y", year: "2024-05", size: 2 }),
    row("d", { value: ["w", "x"], year: "2024" }),
  ];
  const offered = (column: Column, chosen: Record<string, string[]> = {}, text = "") =>
    facetOptions(rows, columns, { text, chosen })
      [column.key]?.map(({ option, count }) => `${option} ${count}`)
      .join(", ");

  it("stand by their number of rows, then by the alphabet", () => {
    expect(offered(byValue)).toBe("x 2, y 2, w 1, unknown 0");
  });

  it("stand latest first for years, and in their order for spans", () => {
    expect(offered(byYear)).toBe("2025 1, 2024 2, 2023 1, unknown 0");
    expect(offered(bySize)).toBe("small 1, middle 1, large 1, unknown 1");
  });

  it("count what the rest of the filter leaves, and stay at nought once chosen", () => {
    expect(offered(byValue, { year: ["2024"], value: ["z"] })).toBe("w 1, x 1, y 1, z 0, unknown 0");
    expect(offered(byValue, {}, "b")).toBe("y 1, unknown 0");
  });
});

describe("a filter", () => {
  const rows = [row("a", { value: "x", year: "2023" }), row("b", { value: "x", year: "2024" })];
  const slugs = (chosen: Record<string, string[]>) =>
    filterRows(rows, columns, { text: "", chosen }).map(({ slug }) => slug);

  it("takes any of the options of one column, and all columns together", () => {
    expect(slugs({ year: ["2023", "2024"] })).toEqual(["a", "b"]);
    expect(slugs({ year: ["2023"], value: ["x"] })).toEqual(["a"]);
    expect(slugs({ year: ["2023"], value: ["y"] })).toEqual([]);
    expect(slugs({ year: [], other: ["z"] })).toEqual(["a", "b"]);
  });

  it("leaves out columns of which nothing was chosen", () => {
    expect(splitChosen(rows, columns, { value: [], year: ["2024", "1999"] })).toEqual({
      known: { year: ["2024"] },
      strange: [{ column: byYear, option: "1999", offered: ["2023", "2024"] }],
    });
  });
});
