import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders that hold what is built, never what it is built from. */
const BUILT = new Set(["node_modules", ".next", "generated"]);

/**
 * A checksum of the names and contents of files and of everything in folders; `paths` are relative to
 * `root`. A path that does not exist counts as empty, so that its appearance changes the checksum.
 */
export function contentHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).sort()) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    hash.update(`${relative(root, file).split(sep).join("/")} ${content}\n`);
  }
  return hash.digest("hex");
}

/**
 * A checksum of the names and sizes of files: enough to see what a loss of power tore, and quick where there are
 * too many to read.
 */
export function sizeHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).sort())
    hash.update(`${relative(root, file).split(sep).join("/")} ${statSync(file).size}\n`);
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => (BUILT.has(name) ? [] : filesIn(join(path, name))));
}
