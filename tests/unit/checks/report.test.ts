import { describe, expect, it } from "vitest";
import type { Finding } from "@/lib/checks/finding";
import { describeFinding, summariseFindings } from "@/lib/checks/report";

const finding: Finding = {
  rule: "schema",
  file: "data/models/x.json",
  line: 3,
  column: 16,
  problem: "`developer` is 7",
  tip: "write a slug",
  fixable: false,
};

describe("a finding in a terminal", () => {
  it("tells where and what on its first line, and how to mend it on the second", () => {
    expect(describeFinding(finding)).toBe(
      "data/models/x.json:3:16  `developer` is 7  [schema]\n    write a slug",
    );
  });

  it("names what was expected before the tip", () => {
    expect(describeFinding({ ...finding, expected: "a text" })).toBe(
      "data/models/x.json:3:16  `developer` is 7  [schema]\n    expected a text; write a slug",
    );
  });
});

describe("the closing line of a run", () => {
  it("says that there is nothing to mend", () => {
    expect(summariseFindings([], 12)).toBe("12 files checked, nothing to mend.");
  });

  it("counts slips and the files they stand in", () => {
    expect(summariseFindings([finding], 12)).toBe("1 slip in 1 of 12 files.");
    const other = { ...finding, file: "data/models/y.json" };
    expect(summariseFindings([finding, finding, other], 12)).toBe("3 slips in 2 of 12 files.");
  });

  it("tells of the command that mends some of them", () => {
    expect(summariseFindings([finding, { ...finding, fixable: true }], 12)).toBe(
      "2 slips in 1 of 12 files. 1 of them can be mended by `npm run data:fix`.",
    );
  });
});
