import { beforeAll, describe, expect, it } from "vitest";
import { canonicalText } from "@/lib/checks/canonical";
import type { Document } from "@/lib/checks/document";
import { schemaOf } from "@/lib/checks/document";
import { lints } from "@/lib/checks/lints";
import { checkDocuments } from "@/lib/checks/run";
import { repositoryRoot } from "@/lib/cli/command";
import { readDocuments } from "@/lib/dataset/documents";
import { parseDocument } from "@/lib/dataset/parse-document";
import { numberSlips } from "./planted-number-slips";
import { type Slip, slips, source } from "./planted-slips";

let documents: Document[];
beforeAll(() => {
  documents = readDocuments(repositoryRoot);
});

/** The real dataset with one record spoilt, and the text that now stands in its file. */
function spoil({ address, plant, what }: Slip): { all: Document[]; text: string; file: string } {
  const spoilt = documents.find(({ collection, slug }) => `${collection}/${slug}` === address);
  if (!spoilt?.text) throw new Error(`there is no ${address}`);
  const record = structuredClone(spoilt.value);
  const given = what === "one address as two sources" ? textOf(source) : spoilt.text;
  const written = plant(record, given);
  const text = typeof written === "string" ? written : canonicalText(schemaOf(spoilt), record);
  return {
    all: documents.map((one) => (one === spoilt ? parseDocument(one, text) : one)),
    text,
    file: spoilt.file,
  };
}

const textOf = (address: string) => documents.find(({ file }) => file === `data/${address}.json`)?.text ?? "";

/** The number of the line at fault: given, found by its words, the last but some, or the second row's key. */
function lineOf({ line }: Slip, text: string): number {
  const lines = text.split("\n");
  if (line === -1) return lines.length - 1;
  if (line === -2) return keyLines(lines)[1] ?? 0;
  return typeof line === "number" ? line : lines.findIndex((one) => one.includes(line)) + 1;
}

/** The numbers of the lines that hold the key of a row. */
function keyLines(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (line.includes('"key":') ? index + 1 : []));
}

describe("planted slips", () => {
  it("are found in a dataset that has none", () => {
    expect(checkDocuments(documents)).toEqual([]);
  });

  it.each([...slips, ...numberSlips])("$what", (slip) => {
    const { all, text, file } = spoil(slip);
    expect(text, "the slip was planted").not.toBe(documents.find((one) => one.file === file)?.text);
    const found = checkDocuments(
      all,
      lints.filter(({ name }) => name === slip.rule),
    );
    expect(found.map((finding) => `${finding.file}:${finding.line}`)).toContain(
      `${file}:${lineOf(slip, text)}`,
    );
    if (slip.says) expect(found.map(({ tip }) => tip).join("\n")).toMatch(slip.says);
  });
});
