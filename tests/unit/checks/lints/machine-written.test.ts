import { describe, expect, it } from "vitest";
import { machineWritten } from "@/lib/checks/lints/machine-written";
import { model, said } from "../said";

const digest = {
  title: "Digest",
  publisher: "AINews",
  url: "https://github.com/smol-ai/ainews-web-2025/blob/main/a.md",
  kind: "analysis",
  language: "en",
  written: "machine",
};

describe("a machine-written source", () => {
  it("is marked", () => {
    const found = said(machineWritten, (records) => {
      const { written, ...unmarked } = digest;
      records["sources/digest"] = unmarked;
      records["sources/other"] = { ...digest, url: "https://example.com/other" };
    });
    expect(found).toEqual([
      {
        place: 'data/sources/digest.json:4:10 "https://github.com/smol-ai/ainews-web-2025/blob/main/a.md",',
        problem: "a model or an unattended pipeline writes what stands here",
        tip: 'add `"written": "machine"`',
      },
    ]);
  });

  const saidOf = (tokens: Record<string, unknown>) =>
    said(machineWritten, (records) => {
      records["sources/digest"] = digest;
      records["sources/second"] = { ...digest, url: "https://example.com/second" };
      records[model].facts.trainingTokens = tokens;
    });

  it("is not the only witness of a number, nor are two of them", () => {
    const words = {
      place: "data/models/maker-7b.json:24:23 {",
      problem: "only machine-written sources tell this number",
      tip: 'cite what they link to, or write `"standing": "reported"`',
    };
    expect(saidOf({ value: 1e12, sources: ["digest"] })).toEqual([words]);
    expect(saidOf({ value: 1e12, sources: ["digest", "second"] })).toEqual([words]);
    expect(saidOf({ value: 1e12, says: "maker", sources: ["digest"] })).toEqual([words]);
  });

  it("may tell a number that is called a report, or one that its maker tells too", () => {
    expect(saidOf({ value: 1e12, standing: "reported", sources: ["digest"] })).toEqual([]);
    expect(saidOf({ value: 1e12, sources: ["digest", "readme"] })).toEqual([]);
    expect(saidOf({ missing: "unknown", sources: ["digest"] })).toEqual([]);
  });
});
