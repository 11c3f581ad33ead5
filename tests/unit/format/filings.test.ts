import { describe, expect, it } from "vitest";
import { differenceWords, kindWords, registerFinding } from "@/lib/format/filings";
import { pastOn } from "../../support/moments";

const counts = { filed: 1105, "filed-on-device": 0, registered: 730 };

describe("the register in words", () => {
  it("says how announced totals and rows differ", () => {
    expect(differenceWords(undefined, 5)).toBe("");
    expect(differenceWords(302, 302)).toBe("the rows agree");
    expect(differenceWords(435, 434)).toBe("the rows are 1 short");
    expect(differenceWords(10, 1012)).toBe("1,002 rows more than announced");
  });

  it("leaves out kinds without services", () => {
    expect(kindWords(counts)).toBe("1,105 filed and 730 registered");
  });

  it("says what was published by a day", () => {
    const past = pastOn("2024-06-30");
    expect(registerFinding({ moment: past, counts, listsWithRows: 1 })).toBe(
      "By 30 June 2024 1 published list named 1,835 generative-AI services in China: 1,105 filed and 730 registered.",
    );
    expect(registerFinding({ moment: past, counts, listsWithRows: 0 })).toBe(
      "No list of generative-AI services had been published by 30 June 2024.",
    );
  });
});
