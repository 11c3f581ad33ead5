import { describe, expect, it } from "vitest";
import { landscapeSentence, registerSentence } from "@/lib/format/overview-sentence";
import { newestOn, pastOn } from "../../support/moments";

const counts = {
  models: 95,
  withWeights: 36,
  makers: 32,
  filed: 0,
  registered: 0,
  lists: 0,
  reportedClearances: 1,
};

describe("landscapeSentence", () => {
  it("speaks of a past day as past", () => {
    expect(landscapeSentence(counts, pastOn("2023-09-20"))).toBe(
      "By 20 September 2023, 32 developers in China had made 95 models public, 36 of them with weights to download.",
    );
    expect(
      landscapeSentence({ ...counts, withWeights: 0, makers: 1, models: 1 }, newestOn("2026-11-23")),
    ).toBe("1 developer in China has made 1 model public.");
  });
});

describe("registerSentence", () => {
  it("calls nothing filed before a list was published", () => {
    const words = registerSentence(counts, { isPast: true });
    expect(words).toContain("no list of them had been published");
    expect(words).not.toContain("filed");
  });

  it("counts filed and registered services apart once there are lists", () => {
    expect(registerSentence({ ...counts, filed: 1115, registered: 730, lists: 15 }, { isPast: false })).toBe(
      "The published lists hold 1,115 services filed with the regulator and 730 registered in a province.",
    );
  });
});
