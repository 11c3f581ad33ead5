import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocuments } from "@/lib/dataset/documents";
import { temporaryFolder } from "../../support/temporary-folder";

/** A repository with these files under `data/`. */
function repositoryWith(files: Record<string, string | Uint8Array>): string {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, "data", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

const problemsOf = (root: string) =>
  readDocuments(root).flatMap(({ file, value, faults }) => {
    expect(value === undefined).toBe(faults.length > 0);
    return faults.map(({ problem }) => `${file}: ${problem}`);
  });

describe("reading the data", () => {
  it("takes the records of known folders, in order, and leaves other files alone", () => {
    const root = repositoryWith({
      "models/b.json": "{}",
      "models/a.json": "{}",
      "models/notes.txt": "",
      "companies/c.json": "{}",
      "schema/model.schema.json": "{}",
      "README.md": "",
    });
    const files = readDocuments(root).map(({ file }) => file);
    expect(files).toEqual(["data/companies/c.json", "data/models/a.json", "data/models/b.json"]);
  });

  it("takes an empty repository for an empty dataset", () => {
    expect(readDocuments(temporaryFolder())).toEqual([]);
  });

  it("follows no link, to a file or to a folder", () => {
    const root = repositoryWith({
      "models/real.json": "{}",
      "../outside.json": "{}",
      "../outside/a.json": "{}",
    });
    symlinkSync(join(root, "outside.json"), join(root, "data/models/linked.json"));
    symlinkSync(join(root, "outside"), join(root, "data/companies"));
    expect(problemsOf(root)).toEqual([
      "data/companies: the folder is a link",
      "data/models/linked.json: this is a link or a folder, not a file",
    ]);
  });

  it("refuses what is too large, what is not UTF-8 and what begins with a byte order mark", () => {
    const root = repositoryWith({
      "models/large.json": `"${"x".repeat(5_000_001)}"`,
      "models/latin.json": Uint8Array.of(0x22, 0xe9, 0x22),
      "models/mark.json": "\uFEFF{}",
    });
    expect(problemsOf(root)).toEqual([
      expect.stringContaining("large.json: the file has 6 MB"),
      "data/models/latin.json: the file is not valid UTF-8",
      "data/models/mark.json: the file begins with a byte order mark",
    ]);
  });

  it.each(['{"__proto__": {"polluted": 1}}', '{"a": [{"constructor": 1}]}', '{"\\u005f_proto__": 1}'])(
    "refuses keys that reach into an object's prototype: %s",
    (text) => {
      expect(problemsOf(repositoryWith({ "models/hostile.json": text }))).toHaveLength(1);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});
