import { describe, expect, it } from "vitest";
import { fileName } from "@/lib/checks/lints/file-name";
import { model, said } from "../said";

/** What is said of a model's file of this name. */
const saidOf = (name: string) =>
  said(fileName, (records) => {
    records[`models/${name}`] = records[model];
  });

describe("a file's name", () => {
  it.each(["a", "qwen-7b", "2024-01"])("may be %s", (name) => {
    expect(saidOf(name)).toEqual([]);
  });

  it.each([
    ["Maker_8B", "maker-8b"],
    ["-maker--8b-", "maker-8b"],
    ["__Makér 8B__", "maker-8b"],
    ["百模", "a-slug"],
  ])("%s is no slug; %s is", (name, slug) => {
    expect(saidOf(name)).toEqual([
      {
        place: `data/models/${name}.json:1:1 {`,
        problem: `the file name \`${name}.json\` is not a slug`,
        expected: "lower-case letters and digits joined by single hyphens",
        tip: `rename the file to \`${slug}.json\``,
      },
    ]);
  });

  it("is not one that was given up for another", () => {
    const found = said(fileName, (records) => {
      records["redirects/renamed"] = { rows: [{ from: "models/maker-7b", to: "maker-8b" }] };
    });
    expect(found).toEqual([
      {
        place: "data/models/maker-7b.json:1:1 {",
        problem: "`models/maker-7b` is both a record and a redirect",
        tip: "remove the row from `data/redirects/`, or rename the record",
      },
    ]);
  });

  it("may be one that was given up in another collection", () => {
    const found = said(fileName, (records) => {
      records["redirects/renamed"] = { rows: [{ from: "chips/maker-7b", to: "maker-8b" }] };
    });
    expect(found).toEqual([]);
  });
});
