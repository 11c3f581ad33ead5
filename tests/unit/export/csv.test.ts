import { describe, expect, it } from "vitest";
import { csvCell, csvOf } from "@/lib/export/csv";

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

it("a table is a head and rows, with a byte order mark", () => {
  expect(csvOf(["a", "b"], [[1, undefined]])).toBe("\uFEFFa,b\r\n1,\r\n");
});
