import { describe, expect, it } from "vitest";
import { rowKeys } from "@/lib/checks/lints/row-keys";
import { said } from "../said";

/** What is said of the sound score file when its rows have these keys. */
const saidOf = (...keys: readonly unknown[]) =>
  said(rowKeys, (records) => {
    const scores = records["results/maker-7b"];
    scores.rows = keys.map((key) => ({ ...scores.rows[0], key }));
  });

describe("the rows of a file", () => {
  it("may have any keys that differ", () => {
    expect(saidOf("a", "b", "c")).toEqual([]);
  });

  it("that share a key are told, each of them against the first", () => {
    const tip = "give one of them another key, or remove it if it is told twice";
    expect(saidOf("a", "b", "a", "a")).toEqual([
      { place: 'data/results/maker-7b.json:27:14 "a",', problem: "rows 1 and 3 share the key `a`", tip },
      { place: 'data/results/maker-7b.json:38:14 "a",', problem: "rows 1 and 4 share the key `a`", tip },
    ]);
  });

  it("without a key are left to the schema", () => {
    expect(saidOf(undefined, undefined, 1, 1)).toEqual([]);
    const found = said(rowKeys, (records) => {
      records["results/maker-7b"].rows = [null, "a", "a"];
      records["results/other"] = { rows: { a: 1 } };
    });
    expect(found).toEqual([]);
  });
});
