import { describe, expect, it } from "vitest";
import { compareFindings, type Finding, toFinding } from "@/lib/checks/finding";
import { documentOf } from "@/tests/support/documents";

const finding = (file: string, line: number, column: number, rule: string): Finding => ({
  rule,
  file,
  line,
  column,
  problem: "wrong",
  tip: "mend it",
  fixable: false,
});

describe("a rule's remark", () => {
  const document = documentOf("models/x", '{\n  "name": "X"\n}\n');
  const remark = { document, path: ["name"], problem: "wrong", tip: "mend it" };
  const found = { rule: "r", file: "data/models/x.json", problem: "wrong", tip: "mend it" };

  it("becomes a finding at the place of its value, mended by hand", () => {
    expect(toFinding("r", remark)).toStrictEqual({ ...found, line: 2, column: 11, fixable: false });
  });

  it("may point at the key, name what was expected, and be mended by a command", () => {
    expect(toFinding("r", { ...remark, part: "key", expected: "Y", fixable: true })).toStrictEqual({
      ...found,
      line: 2,
      column: 3,
      expected: "Y",
      fixable: true,
    });
  });
});

describe("findings", () => {
  const inOrder = [
    finding("data/a.json", 2, 9, "z"),
    finding("data/b.json", 1, 2, "a"),
    finding("data/b.json", 2, 1, "b"),
    finding("data/b.json", 2, 3, "a"),
    finding("data/b.json", 10, 1, "a"),
  ];

  it("stand in the order of files, lines and columns", () => {
    expect([...inOrder].reverse().sort(compareFindings)).toEqual(inOrder);
    for (const [index, one] of inOrder.entries()) {
      for (const later of inOrder.slice(index + 1)) {
        expect(compareFindings(one, later)).toBeLessThan(0);
        expect(compareFindings(later, one)).toBeGreaterThan(0);
      }
    }
  });

  it("at one place keep the order of the rules that found them", () => {
    expect(compareFindings(finding("data/a.json", 1, 1, "z"), finding("data/a.json", 1, 1, "a"))).toBe(0);
  });
});
