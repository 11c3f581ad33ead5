import { describe, expect, it } from "vitest";
import { unreferencedSources } from "@/lib/checks/lints/unreferenced-sources";
import { model, said } from "../said";

describe("a source", () => {
  it("that nothing cites is told", () => {
    const found = said(unreferencedSources, (records) => {
      records["sources/idle"] = records["sources/readme"];
    });
    expect(found).toEqual([
      {
        place: "data/sources/idle.json:1:1 {",
        problem: "nothing cites `idle`",
        tip: "cite it where its fact stands, or delete the file",
      },
    ]);
  });

  it("is needed by one fact only, and other records by none", () => {
    const found = said(unreferencedSources, (records) => {
      records["sources/idle"] = records["sources/readme"];
      records[model].facts.released.sources = ["idle"];
      records["chips/idle"] = { name: "Idle" };
    });
    expect(found).toEqual([]);
  });
});
