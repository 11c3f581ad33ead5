import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { withEveryPlatform } from "@/lib/cli/lockfile";
import versionFloors from "./version-floors.json";

const ROOT = resolve(import.meta.dirname, "../..");

interface Floor {
  package: string;
  floor: string;
  advisory: string;
  published: string;
  optional?: boolean;
}

interface LockedPackage {
  integrity?: string;
  inBundle?: boolean;
  optional?: boolean;
  cpu?: string[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, file), "utf8"));
}

/** Versions of every copy of a package that the lockfile names. */
function lockedVersions(name: string): string[] {
  const { packages } = readJson("package-lock.json") as { packages: Record<string, { version: string }> };
  const isCopy = (path: string) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`);
  return Object.entries(packages).flatMap(([path, entry]) => (isCopy(path) ? [entry.version] : []));
}

/** Compares releases x.y.z; a pre-release counts as older than its release. */
function isAtLeast(version: string, floor: string): boolean {
  const parts = (text: string) => (text.split("-")[0] ?? "").split(".").map(Number);
  const [mine, least] = [parts(version), parts(floor)];
  for (const [index, wanted] of least.entries()) {
    const difference = (mine[index] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return !version.includes("-");
}

describe("version floors", () => {
  it("compares releases", () => {
    expect(isAtLeast("16.10.0", "16.4.1")).toBe(true);
    expect(isAtLeast("16.4.0", "16.4.1")).toBe(false);
    expect(isAtLeast("16.4.1-canary.1", "16.4.1")).toBe(false);
    expect(isAtLeast("17.0.0", "16.4.1")).toBe(true);
  });

  it.each(versionFloors.floors as Floor[])("$package is at least $floor ($advisory)", (entry) => {
    const versions = lockedVersions(entry.package);
    if (!entry.optional) expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, entry.floor))).toEqual([]);
  });

  it.each(versionFloors.floors as Floor[])("$package is installed at its floor or above", (entry) => {
    const manifest = `node_modules/${entry.package}/package.json`;
    if (entry.optional && !existsSync(resolve(ROOT, manifest))) return;
    expect(isAtLeast((readJson(manifest) as { version: string }).version, entry.floor)).toBe(true);
  });
});

describe("the lockfile", () => {
  const text = readFileSync(resolve(ROOT, "package-lock.json"), "utf8");

  it("names no registry", () => {
    expect(text).not.toContain('"resolved"');
  });

  it("holds a checksum for every package but builds for other systems", () => {
    const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };
    const unchecked = Object.entries(packages).filter(
      ([path, entry]) => path && !entry.integrity && !entry.inBundle && !(entry.optional && entry.cpu),
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it("knows every system's builds, or `npm ci` refuses it; `npm run lock:complete` mends it", () => {
    expect(withEveryPlatform(JSON.parse(text)).added).toEqual([]);
  });

  it("stands on exact versions", () => {
    const manifest = readJson("package.json") as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter((range) => !/^\d/.test(range))).toEqual([]);
  });
});
