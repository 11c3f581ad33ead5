import { describe, expect, it } from "vitest";
import { csvOfTable } from "@/components/charts/chart-files";
import { csvCell, csvFile } from "@/lib/export/csv";

describe("a cell of a CSV file", () => {
  it.each([
    [undefined, ""],
    ["", ""],
    [-1.5, "-1.5"],
    ["-1.5e9", "-1.5e9"],
    [true, "true"],
    ['say "百模", twice', '"say ""百模"", twice"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+cmd", "'+cmd"],
    ["-cmd", "'-cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])("%j is written %s", (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

/** Starts by which a spreadsheet takes a cell for a formula, or passes over on the way to one. */
const dangerous = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].concat([
  "\u200b=",
  "\ufeff=",
  "\u00ad@",
  "\u202e+",
  "\u2060-",
  " =",
  "\u00a0=",
  "\u0000=",
  "\u200b\t",
  " \u200b＝",
]);

describe("a text that begins like a formula is written as text", () => {
  it.each(dangerous)("%j", (start) => {
    const text = `${start}1+1`;
    const written = csvCell(text);
    expect(written.replace(/^"/, "")).toBe(`'${text}${written.startsWith('"') ? '"' : ""}`);
    expect(csvOfTable(chartOf(text))).toBe(csvFile([[text]]));
  });

  it.each(["-2", "-2.5e-3", "2023-08", "≈=1", "a\t=1"])("but %j is left alone", (text) => {
    expect(csvCell(text)).toBe(text);
  });
});

/** As much of a chart as its CSV is read from: a table of one cell. */
const chartOf = (text: string) =>
  ({
    querySelector: () => ({ rows: [{ cells: [{ dataset: { value: text }, textContent: "" }] }] }),
  }) as unknown as HTMLElement;

it("a table is a head and rows, with a byte order mark", () => {
  expect(
    csvFile([
      ["a", "b"],
      [1, undefined],
    ]),
  ).toBe("\uFEFFa,b\r\n1,\r\n");
});
