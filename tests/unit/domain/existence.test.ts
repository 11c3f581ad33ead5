import { describe, expect, it } from "vitest";
import { beginsOn, existsOn, isBegun } from "@/lib/domain/existence";
import type { Model } from "@/lib/records/model/schema";
import { pastOn } from "../../support/moments";

const model = (facts: Model["facts"]): Model => ({
  name: "Model",
  developer: "maker",
  category: "language",
  facts,
});
const past = pastOn("2023-09-20");

describe("the beginning of a record", () => {
  it("is a model's announcement or release, whichever came first", () => {
    const facts = {
      announced: { value: "2023-08-03", sources: [] },
      released: { value: "2023-09", sources: [] },
    };
    expect(beginsOn("models", model(facts))).toBe("2023-08-03");
    expect(beginsOn("models", model({ released: facts.released }))).toBe("2023-09");
  });

  it("is never a date that was only planned", () => {
    expect(
      beginsOn("models", model({ released: { value: "2023-10", standing: "planned", sources: [] } })),
    ).toBeUndefined();
  });

  it("is the first milestone of a regulation and the first score of a file of results", () => {
    const milestones = [
      { stage: "effective" as const, date: "2023-08-15", sources: [] },
      { stage: "draft" as const, date: "2023-04-11", sources: [] },
    ];
    expect(
      beginsOn("regulations", { name: "Rule", kind: "law", jurisdiction: "cn", facts: {}, milestones }),
    ).toBe("2023-04-11");
  });
});

describe("whether a record is shown on a day", () => {
  it("follows its beginning, the day itself included", () => {
    const shown = (value: string) => existsOn("models", model({ released: { value, sources: [] } }), past);
    expect([shown("2023-09-20"), shown("2023-09"), shown("≤2023-09-20"), shown("2023-09-21")]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("leaves out of past views, not of the newest, what nobody has dated", () => {
    expect(isBegun(undefined, past)).toBe(false);
    expect(isBegun(undefined, { ...past, isPast: false })).toBe(true);
  });
});
