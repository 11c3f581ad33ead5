import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentHash } from "@/lib/cli/content-hash";

let root: string;
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const hash = () => contentHash(root, ["data", "package.json", "not-there"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  mkdirSync(join(root, "data", "generated"), { recursive: true });
  write("data/a.json", "1");
  write("package.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("contentHash", () => {
  it("stays the same while names and contents do", () => {
    const before = hash();
    write("data/a.json", "1");
    expect(hash()).toBe(before);
  });

  it("changes with content, with a new file and with a renamed one", () => {
    const hashes = [hash()];
    write("data/a.json", "2");
    hashes.push(hash());
    write("data/b.json", "2");
    hashes.push(hash());
    rmSync(join(root, "data/a.json"));
    hashes.push(hash());
    expect(new Set(hashes).size).toBe(4);
  });

  it("does not see what is built", () => {
    const before = hash();
    write("data/generated/client.ts", "built");
    expect(hash()).toBe(before);
  });
});
