import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lints } from "@/lib/checks/lints";
import { repositoryRoot } from "@/lib/cli/command";

const documents = ["README.md", "CONTRIBUTING.md", "data/README.md", "docs/architecture.md"];
const decisions = readdirSync(join(repositoryRoot, "docs/decisions")).map((file) => `docs/decisions/${file}`);
const read = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

/** Folders at the top of the repository: a quoted word that begins with one of them is a path. */
const folders = ["app", "components", "data", "docs", "lib", "prisma", "public", "tests"];

/** Made when the first record is renamed. */
const notYetThere = ["data/redirects/"];

/** What a document quotes, in code or as a picture. */
function quoted(text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words ?? "");
  const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file ?? "");
  return [...code, ...pictures];
}

const isPath = (words: string) =>
  folders.some((folder) => words.startsWith(`${folder}/`)) || /^[.A-Z][\w.-]*\.?\w+$/.test(words);

/** The files and folders of ours that a document names. */
function ownPaths(document: string): string[] {
  const paths = quoted(read(document)).filter((word) => isPath(word) && !/[<>*…]/.test(word));
  return paths.filter((path) => /[/.]/.test(path));
}

const missing = (document: string) =>
  ownPaths(document).filter((path) => !notYetThere.includes(path) && !existsSync(join(repositoryRoot, path)));

it.each(decisions)("%s names paths that exist", (document) => {
  expect(missing(document)).toEqual([]);
});

describe.each(documents)("%s", (document) => {
  it("names paths that exist", () => {
    expect(ownPaths(document).length).toBeGreaterThan(3);
    expect(missing(document)).toEqual([]);
  });

  it("names commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = [...read(document).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

it("the handbook lists the linter's rules as they are, in their order", () => {
  const handbook = read("data/README.md");
  const section = handbook.slice(
    handbook.indexOf("## What the linter checks"),
    handbook.indexOf("## Commands"),
  );
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, text]) => ({ name, text }));
  expect(rows).toEqual(lints.map(({ name, description }) => ({ name, text: description })));
});

describe("each of twelve behaviours, as the page on the house tells where it is,", () => {
  const house = read("docs/architecture.md");
  const section = house.slice(house.indexOf("## Where is"), house.indexOf("## What may change"));
  const rows = [...section.matchAll(/^\| (?!behaviour|---)(.+?) \| (.+) \|$/gm)];

  it("is one of a dozen", () => expect(rows.length).toBe(12));

  it.each(rows.map(([, behaviour = "", where = ""]) => [behaviour, where]))(
    "%s: in at most two files",
    (_, where) => {
      const files = [...where.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file.replace("<type>", "chip"));
      expect([1, 2]).toContain(files.length);
      expect(files.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
    },
  );
});
