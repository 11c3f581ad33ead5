import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** A house with one wrong import of each kind, and two right ones. */
const PLANTED: Record<string, string> = {
  "lib/queries/list.ts": "export const list = () => 1;\nexport type List = number;\n",
  "lib/checks/lint.ts": "export const lint = 1;\n",
  "components/right.ts": 'import type { List } from "@/lib/queries/list";\nexport const right: List = 1;\n',
  "components/wrong.ts": 'import { list } from "@/lib/queries/list";\nexport const wrong = list;\n',
  "app/wrong.ts": 'import { lint } from "@/lib/checks/lint";\nexport const wrong = lint;\n',
  "lib/domain/right.ts": "export const right = 1;\n",
  "lib/domain/wrong.ts": 'import { readFileSync } from "node:fs";\nexport const wrong = readFileSync;\n',
  "lib/schema/wrong.ts": 'import { right } from "../domain/right";\nexport const wrong = right;\n',
  "lib/format/one.ts": 'import { two } from "./two";\nexport const one = () => two;\n',
  "lib/url/one.ts": 'import type { Two } from "./two";\nexport type One = Two[];\n',
  "lib/url/two.ts": 'import type { One } from "./one";\nexport type Two = One[];\n',
  "lib/format/two.ts": 'import { one } from "./one";\nexport const two = () => one;\n',
};

let house: string;
let report: { summary: { violations: { from: string; rule: { name: string } }[] } };

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "house-"));
  for (const [file, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  for (const file of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"]) {
    cpSync(join(ROOT, file), join(house, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
  const command = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [
    command,
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
    "app",
    "components",
    "lib",
  ];
  report = JSON.parse(spawnSync(process.execPath, args, { cwd: house, encoding: "utf8" }).stdout);
});
afterAll(() => rmSync(house, { recursive: true }));

describe("the layer rules", () => {
  it.each([
    ["components/wrong.ts", "types-only-components"],
    ["app/wrong.ts", "layer-app"],
    ["lib/domain/wrong.ts", "pure-rooms-have-no-io"],
    ["lib/schema/wrong.ts", "layer-lib-schema"],
    ["lib/format/one.ts", "no-circle"],
    ["lib/url/one.ts", "no-circle"],
  ])("reject %s by %s", (from, name) => {
    const found = report.summary.violations.filter((violation) => violation.from === from);
    expect(found.map((violation) => violation.rule.name)).toContain(name);
  });

  it("accept types of a query in a component, and files that stand alone", () => {
    expect(report.summary.violations.filter(({ from }) => from.endsWith("right.ts"))).toEqual([]);
  });
});
