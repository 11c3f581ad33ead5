import { describe, expect, it } from "vitest";
import { rulesSentence } from "@/lib/format/rules-sentence";
import { pastOn } from "../../support/moments";

const counted = (binding: number, made: number, drafts: number, isPast = false) => ({
  moment: { ...pastOn("2023-09-20"), isPast },
  groups: { binding: Array(binding).fill(0), made: Array(made).fill(0), drafts: Array(drafts).fill(0) },
});

describe("what governs generative AI in a sentence", () => {
  it("counts what binds, what is made and what is in draft", () => {
    expect(rulesSentence(counted(17, 1, 6))).toBe(
      "17 binding national rules in force bear on generative AI in China; 1 more has been made but is not in force yet, and 6 are drafts or proposals.",
    );
  });

  it("speaks of a past day in the past", () => {
    expect(rulesSentence(counted(1, 0, 1, true))).toBe(
      "On 20 September 2023 1 binding national rule in force bore on generative AI in China; 1 was a draft or proposal.",
    );
  });

  it("says that nothing was in force", () => {
    expect(rulesSentence(counted(0, 0, 0, true))).toBe(
      "On 20 September 2023 no binding national rule recorded here was in force.",
    );
  });
});
