import { describe, expect, it } from "vitest";
import { besidePrimary } from "@/lib/checks/lints/beside-primary";
import { model, said } from "../said";

/** What is said of a model's field that the maker's card and other sources tell. */
const saidOf = (field: string, fact: Record<string, unknown>) =>
  said(besidePrimary, (records) => {
    const card = records["sources/readme"];
    const other = (more: object) => ({ ...card, kind: "analysis", publisher: "Paper", ...more });
    records["sources/index"] = other({ publisher: "Epoch AI", kind: "dataset" });
    records["sources/digest"] = other({ written: "machine" });
    records["sources/quoted"] = { ...card, seen: "quoted" };
    records["sources/press"] = other({ kind: "press" });
    records[model].facts[field] = fact;
  }).map(({ problem }) => problem);
const says = (slug: string) => `\`${slug}\` only compiles what the primary source beside it says`;

describe("beside a primary source", () => {
  it("no index and no machine-written source is cited", () => {
    expect(saidOf("parametersTotal", { value: 7e9, sources: ["readme", "index", "digest"] })).toEqual([
      says("index"),
      says("digest"),
    ]);
  });

  it.each([
    ["a newspaper may be", "parametersTotal", { value: 7e9, sources: ["readme", "press"] }],
    ["a digest may give the day", "released", { value: "2023-08-03", sources: ["readme", "digest"] }],
    ["one read in a quotation is none", "parametersTotal", { value: 7e9, sources: ["quoted", "index"] }],
    ["two indexes are not", "parametersTotal", { value: 7e9, sources: ["index", "digest"] }],
  ])("%s", (_, field, fact) => {
    expect(saidOf(field, fact)).toEqual([]);
  });
});
