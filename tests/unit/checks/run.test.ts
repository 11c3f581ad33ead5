import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lint } from "@/lib/checks/lint";
import { lints } from "@/lib/checks/lints";
import { checkDocuments } from "@/lib/checks/run";
import { documentOf, soundRecords } from "@/tests/support/documents";
import { model } from "./said";

const documentsOf = (records: Record<string, unknown>) =>
  Object.entries(records).map(([address, content]) => documentOf(address, content));

/** The sound model, once spoilt in three ways that three rules forbid. */
function spoiltModel(): Record<string, unknown> {
  const { name: _, ...nameless } = soundRecords()[model] as Record<string, unknown>;
  const facts = { parametersTotal: { value: 7, sources: ["readme"] }, relased: {} };
  return { ...soundRecords(), [model]: { ...nameless, developer: "makr", facts } };
}

describe("the rules of the data", () => {
  it("say nothing of sound records", () => {
    expect(checkDocuments(documentsOf(soundRecords()))).toEqual([]);
  });

  it("each have a name of their own and a test of that name", () => {
    const tests = readdirSync(join(import.meta.dirname, "lints"));
    const names = lints.map(({ name }) => name);
    expect(names.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
    expect(new Set(names).size).toBe(lints.length);
  });

  it("tell everything in one run, in the order of the lines", () => {
    const found = checkDocuments(documentsOf(spoiltModel()));
    expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "1 schema",
      "2 references",
      "12 plausible-range",
      "17 schema",
    ]);
  });

  it("take a key that every object has by inheritance for one that is unknown", () => {
    const { facts, ...rest } = soundRecords()[model] as { facts: object };
    const told = { value: 1, sources: ["readme"] };
    const strange = { ...rest, facts: { ...facts, toString: told, hasOwnProperty: told } };
    const found = checkDocuments(documentsOf({ ...soundRecords(), [model]: strange }));
    expect(found.map(({ problem }) => problem)).toEqual([
      "unknown key `toString`",
      "unknown key `hasOwnProperty`",
    ]);
  });

  it("judge the collections they name, and no other", () => {
    const rule: Lint = {
      name: "watcher",
      description: "Sees models and chips.",
      collections: ["models", "chips"],
      *checkDocument(document) {
        yield { document, path: [], problem: "seen", tip: "" };
      },
    };
    const found = checkDocuments(documentsOf({ ...soundRecords(), "chips/x": { name: "X" } }), [rule]);
    expect(found.map(({ file }) => file)).toEqual(["data/chips/x.json", "data/models/maker-7b.json"]);
  });
});
