import ts from "typescript";
import { parse, textOf, walk } from "./source-files";

/** A word in the class names of a component, with the file it stands in. */
interface ClassWord {
  word: string;
  file: string;
}

/** Calls `visit` for everything that stands in a `className` of the file. */
function walkClasses(file: string, visit: (node: ts.Node) => void): void {
  walk(parse(file), (node) => {
    if (ts.isJsxAttribute(node) && node.name.getText() === "className" && node.initializer !== undefined)
      walk(node.initializer, visit);
  });
}

/** A text that a value is compared with is no class. */
const isCompared = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;

/** The words that stand in `className`, in every branch of it. */
export function classWordsIn(file: string): ClassWord[] {
  const words: ClassWord[] = [];
  walkClasses(file, (node) => {
    if (!ts.isStringLiteralLike(node) || isCompared(node)) return;
    for (const word of node.text.split(/\s+/).filter(Boolean)) words.push({ word, file });
  });
  return words;
}

/** Templates in `className` with something put into them: names that Tailwind cannot find. */
export function builtClassesIn(file: string): string[] {
  const built: string[] = [];
  walkClasses(file, (node) => {
    if (ts.isTemplateExpression(node)) built.push(`${file}: ${node.getText()}`);
  });
  return built;
}

/** The class names that style sheets define. */
export function classesDefinedIn(sheets: readonly string[]): Set<string> {
  const rules = sheets.map((file) => textOf(file).replace(/\/\*.*?\*\//gs, "")).join("\n");
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? ""));
}
