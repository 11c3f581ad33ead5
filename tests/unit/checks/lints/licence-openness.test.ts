import { describe, expect, it } from "vitest";
import { licenceOpenness } from "@/lib/checks/lints/licence-openness";
import { fact, model, said } from "../said";

/** What is said of a model with this openness and licence. */
const saidOf = (openness: unknown, licence: unknown) =>
  said(licenceOpenness, (records) => {
    Object.assign(records[model].facts, { openness, licence });
  });

describe("openness and licence", () => {
  it.each([
    ["open-weights", "Apache-2.0"],
    ["restricted-weights", "tongyi-qianwen"],
    ["non-commercial-weights", "codegeex"],
    ["api", "codegeex"],
  ])("agree: %s under %s", (openness, licence) => {
    expect(saidOf(fact(openness), fact(licence))).toEqual([]);
  });

  it("contradict each other where the text makes another class", () => {
    expect(saidOf(fact("open-weights"), fact("kimi-k2"))).toMatchObject([
      { problem: "`open-weights` under Modified MIT (Kimi), which makes it `restricted-weights`" },
    ]);
  });

  it("are compared for the days that they share", () => {
    const openness = [fact("restricted-weights"), { ...fact("open-weights"), since: "2024-05-30" }];
    const licence = [fact("yi"), { ...fact("Apache-2.0"), since: "2024-05-30" }];
    expect(saidOf(openness, licence)).toEqual([]);
    expect(saidOf(openness, [licence[0], { ...fact("Apache-2.0"), since: "2024-05-29" }])).toHaveLength(1);
    expect(saidOf(openness, [licence[0], { ...fact("Apache-2.0"), since: "2024-05-31" }])).toHaveLength(1);
  });

  it("are not judged where the licence is not known", () => {
    expect(saidOf(fact("open-weights"), { missing: "unknown", sources: [] })).toEqual([]);
  });
});
