import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow, parse, textOf, walk } from "../support/source-files";

const lineLimit = 300;
const functionLimit = 60;
const files = filesBelow(["app", "components", "lib", "tests"], /\.(ts|tsx|js|css)$/);

/** The name of a function that has one: declared, or bound to one. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
  const isBound = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  return isBound && ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
}

/** Its lines from the first to the last, text of JSX included, blank ones left out. */
const linesOf = (node: ts.Node) => node.getText().split(/\n\s*/).filter(Boolean).length;

describe("source files", () => {
  it(`have at most ${lineLimit} lines`, () => {
    const long = files.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > lineLimit)).toEqual([]);
  });

  it(`hold functions of at most ${functionLimit} lines`, () => {
    const long: string[] = [];
    for (const file of files.filter((one) => /^(app|components|lib)\/.*\.tsx?$/.test(one)))
      walk(parse(file), (node) => {
        const name = nameOf(node);
        const lines = name === undefined ? 0 : linesOf(node);
        if (lines > functionLimit) long.push(`${file}: ${name} has ${lines}`);
      });
    expect(long).toEqual([]);
  });

  it("leave nothing for later and nothing in reserve", () => {
    const marks = /\b(?:TODO|FIXME|XXX|HACK)\b|lorem ipsum/i;
    const marked = files.filter((file) => file !== "tests/arch/sizes.test.ts" && marks.test(textOf(file)));
    expect(marked).toEqual([]);
  });

  it("are not named after nothing in particular", () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\.(ts|tsx)$/.test(file));
    expect(vague).toEqual([]);
  });

  it("say in one sentence what each exported function of lib does", () => {
    const bare = files
      .filter((file) => file.startsWith("lib/"))
      .flatMap((file) => {
        const lines = textOf(file).split("\n");
        return lines.flatMap((line, index) => {
          const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1];
          const before = lines[index - 1]?.trim() ?? "";
          return name === undefined || before.endsWith("*/") ? [] : [`${file}: ${name}`];
        });
      });
    expect(bare).toEqual([]);
  });
});
