import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "@/lib/cli/command";

/** Every source file of ours below the folders with one of the endings, generated ones left out. */
export function filesBelow(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(repositoryRoot.length + 1))
      .filter((file) => !file.includes("/generated/")),
  );
}

/** The text of a file of the repository. */
export const textOf = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

/** A file as the TypeScript parser sees it. */
export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Calls `visit` for the node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
