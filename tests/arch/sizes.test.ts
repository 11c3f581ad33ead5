import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";

const folders = ["app", "components", "lib", "tests"];
const lineLimit = 300;

/** Every source file of ours below a folder, generated ones left out. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(repositoryRoot.length + 1))
    .filter((file) => !file.includes("/generated/"));
}

const files = folders.flatMap(sourcesIn);
const textOf = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

describe("source files", () => {
  it(`have at most ${lineLimit} lines`, () => {
    const long = files.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > lineLimit)).toEqual([]);
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
