import { describe, expect, it } from "vitest";
import type { Finding } from "@/lib/checks/finding";
import { rules } from "@/lib/checks/rules";
import { checkDocuments } from "@/lib/checks/run";
import { documentOf, soundRecords } from "@/tests/support/documents";
import { at, cases, model, type Records } from "./rule-cases";

/** Lints the sound records after one of them was spoilt. */
function findingsAfter(spoil: (records: Records) => void, extra: Record<string, string> = {}): Finding[] {
  const records = soundRecords();
  spoil(records);
  const all: Record<string, unknown> = { ...records, ...extra };
  return checkDocuments(Object.entries(all).map(([address, content]) => documentOf(address, content)));
}

describe("the rules of the data", () => {
  it("say nothing of sound records", () => {
    expect(findingsAfter(() => {})).toEqual([]);
  });

  it.each(cases)("$rule: $says", ({ rule, spoil, extra, says }) => {
    const found = findingsAfter(spoil, extra).filter((finding) => finding.rule === rule);
    expect(
      found.map(({ problem, expected, tip }) => `${problem} ${expected ?? ""} ${tip}`).join("\n"),
    ).toMatch(says);
  });

  it("each have a case here", () => {
    expect(rules.map(({ name }) => name).filter((name) => !cases.some(({ rule }) => rule === name))).toEqual(
      [],
    );
  });

  it("point at the line and column of the fault", () => {
    const [finding] = findingsAfter((records) => {
      at(records, model).developer = "makr";
    });
    expect(finding).toMatchObject({ file: "data/models/maker-7b.json", line: 3, column: 16 });
  });

  it("tell everything in one run, even where a record breaks its schema", () => {
    const found = findingsAfter((records) => {
      delete at(records, model).name;
      at(records, model).developer = "makr";
      at(records, model).facts.parametersTotal.value = 7;
    });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set(["schema", "references", "plausible-range"]),
    );
  });

  it("let an old address stand in a redirect, and in nothing else", () => {
    const redirect = { rows: [{ from: "companies/mkr", to: "maker" }] };
    const spoilt = findingsAfter((records) => {
      records["redirects/renamed"] = redirect;
      at(records, model).developer = "mkr";
    });
    expect(spoilt.map(({ rule, tip }) => [rule, tip])).toEqual([["references", "write `maker`"]]);
  });
});
