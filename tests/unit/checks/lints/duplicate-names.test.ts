import { describe, expect, it } from "vitest";
import { duplicateNames } from "@/lib/checks/lints/duplicate-names";
import { model, said } from "../said";

/** What is said when a second model has this name and these names beside. */
const saidOf = (name: unknown, others: Record<string, unknown> = {}) =>
  said(duplicateNames, (records) => {
    records["models/other"] = { ...records[model], name, ...others };
  });

describe("the name of a record", () => {
  it.each(["Maker-7B", "maker-7b", "Ｍaker-7B"])("`%s` is not that of another in its collection", (name) => {
    expect(saidOf(name)).toEqual([
      {
        place: `data/models/other.json:2:11 "${name}",`,
        problem: `\`${name}\` is also the name of \`maker-7b\``,
        tip: "merge the two records, or tell them apart by name",
      },
    ]);
  });

  it("may differ in its words only, and be that of a record of another collection", () => {
    expect(saidOf("Maker 7B")).toEqual([]);
    expect(saidOf("Maker 7B", { aliases: ["Maker7B"] })).toEqual([]);
    const found = said(duplicateNames, (records) => {
      records["chips/maker"] = { name: "Maker" };
    });
    expect(found).toEqual([]);
  });

  it("is compared with its blanks folded", () => {
    const found = said(duplicateNames, (records) => {
      records["models/a"] = { name: "Big  Model" };
      records["models/b"] = { name: "big model" };
    });
    expect(found).toMatchObject([{ problem: "`big model` is also the name of `a`" }]);
  });

  it.each([
    "companies",
    "authorities",
    "models",
    "chips",
    "regulations",
    "export-rules",
    "benchmarks",
    "compute-projects",
  ])("is its own among %s", (collection) => {
    const found = said(duplicateNames, (records) => {
      for (const slug of ["a", "b"]) records[`${collection}/${slug}`] = { name: "Twin" };
    });
    expect(found).toHaveLength(1);
  });

  it("may be shared by events, whose date tells them apart", () => {
    const found = said(duplicateNames, (records) => {
      for (const slug of ["a", "b"]) records[`events/${slug}`] = { name: "Twin" };
    });
    expect(found).toEqual([]);
  });
});

describe("another name of a record", () => {
  const tip = "remove the alias";

  it("is not the name of another record", () => {
    const later = [{ name: "maker-7b", since: "2024" }];
    expect(saidOf("Other", { aliases: ["Free", "MAKER-7B"], laterNames: later })).toEqual([
      {
        place: 'data/models/other.json:5:5 "MAKER-7B"',
        problem: "the alias `MAKER-7B` is the name of `maker-7b`",
        tip,
      },
      {
        place: "data/models/other.json:8:5 {",
        problem: "the alias `maker-7b` is the name of `maker-7b`",
        tip,
      },
    ]);
  });

  it("is not its own name", () => {
    expect(saidOf("Other", { aliases: ["other"] })).toEqual([
      { place: 'data/models/other.json:4:5 "other"', problem: "the alias `other` is the name itself", tip },
    ]);
  });

  it("may be that of another, and broken ones are left to the schema", () => {
    const found = said(duplicateNames, (records) => {
      records[model].aliases = ["Shared"];
      records["models/other"] = { name: 7, aliases: ["Shared", 7, null], laterNames: "Maker-7B" };
      records["models/third"] = { name: 7 };
    });
    expect(found).toEqual([]);
  });
});
