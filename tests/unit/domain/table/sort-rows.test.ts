import { describe, expect, it } from "vitest";
import type { Column } from "@/lib/domain/table/column";
import type { TableRow } from "@/lib/domain/table/row";
import { sortRows } from "@/lib/domain/table/sort-rows";
import type { FieldFormat } from "@/lib/schema/meta";

const columnOf = (format: FieldFormat): Column => ({
  key: "field",
  meta: { label: "x", description: "x", format, group: "x" },
  isIdentity: false,
});

/** A row with a value, named after its slug. */
const row = (slug: string, value?: unknown, more: Partial<TableRow> = {}): TableRow => ({
  slug,
  name: slug,
  terms: "",
  cells: { field: value === undefined ? undefined : { value, sources: [] } },
  ...more,
});

/** The words of an option as a reader sees them: the option backwards. */
const backwards = (_: Column, option: string) => [...option].reverse().join("");

/** The slugs of rows with these values, rising, then falling. */
function order(format: FieldFormat, values: Readonly<Record<string, unknown>>): [string, string] {
  const rows = Object.entries(values).map(([slug, value]) => row(slug, value));
  const slugs = (descending: boolean) =>
    sortRows(rows, columnOf(format), { descending }, backwards)
      .map(({ slug }) => slug)
      .join(" ");
  return [slugs(false), slugs(true)];
}

describe("the order of a column", () => {
  it.each(["number", "count", "parameters", "tokens", "flop"] as const)(
    "of %s is that of numbers",
    (format) => {
      expect(order(format, { a: 10, b: 9, c: 1e9, d: -1 })).toEqual(["d b a c", "c a b d"]);
    },
  );

  it("of dates is by their first day, the more exact first, a mere bound before the date itself", () => {
    const dates = { a: "2023", b: "2023-01", c: "2023-01-01", d: "2022-12-31", e: "≤2023", f: "2023-01-02" };
    expect(order("date", dates)[0]).toBe("d c b e a f");
    expect(order("date", { a: "≤2023-01-01", b: "2023-01-01", c: "≤2023-01", d: "2023-01" })[0]).toBe(
      "a b c d",
    );
  });

  it("of money is by currency, then by amount", () => {
    const money = (amount: number, currency: string) => ({ amount, currency });
    expect(order("money", { a: money(9, "USD"), b: money(10, "CNY"), c: money(1, "USD") })[0]).toBe("b c a");
  });

  it("of yes and no is yes first", () => {
    expect(order("boolean", { a: false, b: true })).toEqual(["b a", "a b"]);
  });

  it.each(["choice", "reference"] as const)("of a %s is by the words that a reader sees", (format) => {
    expect(order(format, { a: "ab", b: "za", c: "ac" })[0]).toBe("b a c");
  });

  it("of lists is by all their words", () => {
    expect(order("list", { a: ["x", "c"], b: ["x", "a"], c: ["b"] })[0]).toBe("c b a");
    expect(order("list", { a: ["a b"], b: ["a", "b"] })[0]).toBe("b a");
  });

  it("of people is by the first one's name, of listings by the exchange", () => {
    const people = { a: [{ name: "Zhou" }, { name: "An" }], b: [{ name: "Li" }] };
    expect(order("people", people)[0]).toBe("b a");
    expect(order("listing", { a: { exchange: "SSE" }, b: { exchange: "HKEX", ticker: "9" } })[0]).toBe("b a");
  });

  it.each(["text", "url"] as const)("of %s is by its letters, numbers inside read as numbers", (format) => {
    expect(order(format, { a: "chip 10", b: "Chip 9", c: "apple" })[0]).toBe("c b a");
  });

  it("takes a range by its lower end", () => {
    const ranged = row("a");
    const rows = [
      { ...ranged, cells: { field: { range: { min: 5, max: 100 }, sources: [] } } },
      row("b", 6),
      row("c", 4),
    ];
    const sorted = sortRows(rows, columnOf("number"), { descending: false }, backwards);
    expect(sorted.map(({ slug }) => slug)).toEqual(["c", "a", "b"]);
  });
});

describe("rows that a column does not tell apart", () => {
  const slugs = (rows: readonly TableRow[], column: Column | undefined, descending = false) =>
    sortRows(rows, column, { descending }, backwards).map(({ slug }) => slug);

  it("go by their names, and rows of one name by their slugs, in both directions", () => {
    const rows = [
      row("d", 1, { name: "Beta" }),
      row("c", 1, { name: "beta" }),
      row("b", 1, { name: "Alpha 10" }),
      row("a", 1, { name: "Alpha 9" }),
    ];
    expect(slugs(rows, columnOf("number"))).toEqual(["a", "b", "c", "d"]);
    expect(slugs(rows, columnOf("number"), true)).toEqual(["a", "b", "c", "d"]);
  });

  it("without a value come last by their names, in both directions", () => {
    const rows = [row("z"), row("b", 1), row("y"), row("a", 2)];
    expect(slugs(rows, columnOf("number"))).toEqual(["b", "a", "y", "z"]);
    expect(slugs(rows, columnOf("number"), true)).toEqual(["a", "b", "y", "z"]);
  });

  it("are those of the names themselves where no column is given, or the one of the names", () => {
    const rows = [row("b", 1), row("a", 2), row("c", 0)];
    expect(slugs(rows, undefined)).toEqual(["a", "b", "c"]);
    expect(slugs(rows, { ...columnOf("text"), key: "name" }, true)).toEqual(["c", "b", "a"]);
  });
});
