import { describe, expect, it } from "vitest";
import { plural, wordFor } from "@/lib/format/text";
import { filesBelow, textOf } from "../../support/source-files";

describe("a word beside a count", () => {
  it("agrees with it", () => {
    expect(wordFor(1, "rule")).toBe("rule");
    expect([0, 2, 1001].map((count) => wordFor(count, "rule"))).toEqual(["rules", "rules", "rules"]);
    expect([1, 2].map((count) => wordFor(count, "is", "are"))).toEqual(["is", "are"]);
  });

  it("stands after the count, grouped", () => {
    expect(plural(1, "company", "companies")).toBe("1 company");
    expect(plural(1115, "company", "companies")).toBe("1,115 companies");
  });

  it("is chosen by one function everywhere", () => {
    const files = filesBelow(["app", "components", "lib/format"], /\.tsx?$/);
    const byHand = files.flatMap((file) =>
      textOf(file)
        .split("\n")
        .flatMap((line, index) =>
          // A choice between words by hand, or a figure with a plural noun written after it.
          /=== 1 \? [("`]/.test(line) || /(exactNumber|toLocaleString)\([^()]*\)\}? [a-z]+s\b/.test(line)
            ? [`${file}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(byHand).toEqual([]);
  });
});
