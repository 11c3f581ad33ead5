import { describe, expect, it } from "vitest";
import { references } from "@/lib/checks/lints/references";
import { model, said } from "../said";

/** What is said of a model whose maker is written so, where `mkr` was renamed `maker`. */
const saidOf = (developer: string) =>
  said(references, (records) => {
    records["redirects/renamed"] = { rows: [{ from: "companies/mkr", to: "maker" }] };
    records[model].developer = developer;
  });

const at = (developer: string) => `data/models/maker-7b.json:3:16 "${developer}",`;

describe("a reference", () => {
  it("leads to a record that exists", () => {
    expect(saidOf("maker")).toEqual([]);
  });

  it("to nobody is told with the nearest slug of its collection", () => {
    expect(saidOf("makr")).toEqual([
      {
        place: at("makr"),
        problem: "there is no record `companies/makr`",
        tip: "did you mean `maker`? otherwise add `data/companies/makr.json`",
      },
    ]);
  });

  it("that is like no slug is told without a guess", () => {
    expect(saidOf("somebody-else")).toEqual([
      {
        place: at("somebody-else"),
        problem: "there is no record `companies/somebody-else`",
        tip: "mend the slug, or add `data/companies/somebody-else.json`",
      },
    ]);
  });

  it("to a renamed record is told with its new slug", () => {
    expect(saidOf("mkr")).toEqual([
      { place: at("mkr"), problem: "`mkr` has been renamed", tip: "write `maker`" },
    ]);
  });

  it("written with its collection is answered with its collection", () => {
    const found = said(references, (records) => {
      records["redirects/renamed"] = { rows: [{ from: "companies/mkr", to: "maker" }] };
      const ends = {
        kind: "partnership",
        from: "companies/mkr",
        to: "companies/makerr",
        sources: ["readme"],
      };
      records["relations/x"] = ends;
    });
    expect(found).toEqual([
      {
        place: 'data/relations/x.json:3:11 "companies/mkr",',
        problem: "`companies/mkr` has been renamed",
        tip: "write `companies/maker`",
      },
      {
        place: 'data/relations/x.json:4:9 "companies/makerr",',
        problem: "there is no record `companies/makerr`",
        tip: "did you mean `companies/maker`? otherwise add `data/companies/makerr.json`",
      },
    ]);
  });

  it("without a slug, or to a collection that is none, is told all the same", () => {
    const found = said(references, (records) => {
      const ends = { kind: "partnership", from: "companies/", to: "firms/maker", sources: ["readme"] };
      records["relations/x"] = ends;
    });
    expect(found.map(({ problem, tip }) => [problem, tip])).toEqual([
      ["there is no record `companies/`", "mend the slug, or add `data/companies/.json`"],
      ["there is no record `firms/maker`", "mend the slug, or add `data/firms/maker.json`"],
    ]);
  });

  it("is judged wherever it stands: in a fact's sources too", () => {
    const found = said(references, (records) => {
      records[model].facts.released.sources = ["readme", "readmee"];
    });
    expect(found).toEqual([
      {
        place: 'data/models/maker-7b.json:16:9 "readmee"',
        problem: "there is no record `sources/readmee`",
        tip: "did you mean `readme`? otherwise add `data/sources/readmee.json`",
      },
    ]);
  });
});
