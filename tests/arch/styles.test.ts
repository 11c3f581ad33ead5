import { readFileSync } from "node:fs";
import { join } from "node:path";
import { __unstable__loadDesignSystem as loadDesignSystem } from "tailwindcss";
import { describe, expect, it } from "vitest";
import { phone } from "@/components/ui/breakpoints";
import { repositoryRoot } from "@/lib/cli/command";
import { builtClassesIn, classesDefinedIn, classWordsIn } from "../support/class-words";
import { filesBelow, textOf } from "../support/source-files";
import limits from "./style-limits.json";

const sheets = filesBelow(["app"], /\.css$/);
const components = filesBelow(["app", "components"], /\.tsx$/);
const words = components.flatMap(classWordsIn);
const own = classesDefinedIn(sheets);
const lines = sheets.reduce((sum, file) => sum + textOf(file).split("\n").length - 1, 0);
const utilities = words.filter(({ word }) => !own.has(word)).length;
const share = Math.floor((1000 * utilities) / words.length) / 10;

/** Style sheets but the one that holds what all others are made of. */
const ruleSheets = sheets.filter((file) => !file.endsWith("tokens.css"));
const linesLike = (pattern: RegExp) =>
  ruleSheets.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

/** By how much the looks may be better than the limits (their goal: 700 lines, 85 %) before those are drawn tighter. */
const slack = { lines: 25, share: 1 };

describe("the looks of the pages", () => {
  it(`are written by hand in at most ${limits.handWrittenLines} lines, and no more than before`, () => {
    expect(lines).toBeLessThanOrEqual(limits.handWrittenLines);
    expect(lines, "Fewer than the limit: tighten it.").toBeGreaterThan(limits.handWrittenLines - slack.lines);
  });

  it(`are utilities to at least ${limits.utilityShare} %, and no fewer than before`, () => {
    expect(share).toBeGreaterThanOrEqual(limits.utilityShare);
    expect(share, "More than the limit: tighten it.").toBeLessThan(limits.utilityShare + slack.share);
  });

  it("have no class that means nothing", async () => {
    const theme = readFileSync(join(repositoryRoot, "node_modules/tailwindcss/theme.css"), "utf8");
    const design = await loadDesignSystem(
      `${theme}${textOf("app/styles/tokens.css")}@tailwind utilities;`,
      {},
    );
    const unknown = words.filter(
      ({ word }) =>
        !own.has(word) && !/^group(\/|$)/.test(word) && design.candidatesToCss([word])[0] === null,
    );
    expect(unknown).toEqual([]);
  });

  it("have no class built from parts, which Tailwind would not find", () => {
    expect(components.flatMap(builtClassesIn)).toEqual([]);
    const coloured = components.filter((file) => /var\(--[\w-]*\$\{/.test(textOf(file)));
    expect(coloured).toEqual([]);
  });

  it("take sizes of type and breakpoints from the tokens", () => {
    const sized = linesLike(/font(-size)?:[^;]*\d(px|rem|em)/);
    expect(sized.filter((line) => !/print\.css|fonts\.css/.test(line))).toEqual([]);
    expect(words.filter(({ word }) => /text-\[\d|(min|max)-\[\d+(px|rem)\]:/.test(word))).toEqual([]);
    const tokens = textOf("app/styles/tokens.css");
    const known = [...tokens.matchAll(/--breakpoint-\w+: (\w+);/g)].map((match) => match[1]);
    const asked = ruleSheets.flatMap((file) =>
      [...textOf(file).matchAll(/-width: (\w+)\)/g)].map((match) => match[1]),
    );
    expect(known).toEqual(expect.arrayContaining([...asked, /\d+rem/.exec(phone)?.[0]]));
  });

  it("never depend on the place of a column", () => {
    expect(linesLike(/nth-(child|of-type)/)).toEqual([]);
    expect(words.filter(({ word }) => word.includes("nth-"))).toEqual([]);
  });
});
