import { describe, expect, it } from "vitest";
import { canonicalForm } from "@/lib/checks/lints/canonical-form";
import { said } from "../said";

const sound = '{\n  "name": "Loose",\n  "unit": "%",\n  "higherIsBetter": true,\n  "facts": {}\n}\n';

const saidOf = (text: string) =>
  said(canonicalForm, (records) => {
    records["benchmarks/loose"] = text;
  });

const from = (line: number, there: string) => [
  {
    place: `data/benchmarks/loose.json:${line}:1 ${there}`,
    problem: "the file is not in canonical form from this line on",
    tip: "run `npm run data:fix`",
    fixable: true,
  },
];

describe("the form of a file", () => {
  it("is sound as `data:fix` writes it", () => {
    expect(saidOf(sound)).toEqual([]);
  });

  it.each([
    ["keys in another order", sound.replace(/( {2}"name".*\n)( {2}"unit".*\n)/, "$2$1"), 2, '  "unit": "%",'],
    ["four blanks a level", sound.replace('  "unit"', '    "unit"'), 3, '    "unit": "%",'],
    ["all on one line", sound.replace(/\s/g, ""), 1, sound.replace(/\s/g, "")],
    ["no line feed at the end", sound.trimEnd(), 6, "}"],
    ["two line feeds at the end", `${sound}\n`, 8, ""],
  ])("with %s is told from the first line that differs", (_, text, line, there) => {
    expect(saidOf(text)).toEqual(from(line, there));
  });

  it("is not judged where the file cannot be parsed, or a key would be lost", () => {
    expect(saidOf(sound.replace(",", ""))).toEqual([]);
    expect(saidOf(sound.replace('  "unit"', '  "unit": "points",\n "unit"'))).toEqual([]);
  });
});
