import { describe, expect, it } from "vitest";
import { systemThroughput } from "@/lib/checks/lints/system-throughput";
import { fact, said } from "../said";

/** What is said of a system of ten chips with this throughput, each chip of 100. */
const saidOf = (fp16Tflops: unknown, more: object = { acceleratorCount: fact(10) }) =>
  said(systemThroughput, (records) => {
    const chip = { vendor: "maker", kind: "gpu", facts: { fp16Tflops: fact(100) } };
    records["chips/one"] = { name: "One", ...chip };
    records["chips/ten"] = {
      name: "Ten",
      vendor: "maker",
      kind: "system",
      accelerator: "one",
      facts: { fp16Tflops, ...more },
    };
  });

describe("the throughput of a system", () => {
  it.each([949, 1051])("is not %i where its chips make 1,000", (value) => {
    expect(saidOf(fact(value))).toEqual([
      {
        place: expect.stringMatching(new RegExp(`^data/chips/ten.json:\\d+:\\d+ ${value},$`)),
        problem: `10 chips of 100 make 1000, not ${value}`,
        tip: "use one basis for both, keep the other figure in `others`, or tell the difference in `note`",
      },
    ]);
  });

  it.each([950, 1000, 1050])("may be rounded to %i", (value) => {
    expect(saidOf(fact(value))).toEqual([]);
  });

  it("may differ where a note tells why, and is not judged without a number of chips", () => {
    expect(saidOf({ ...fact(700), note: "A slower grade." })).toEqual([]);
    expect(saidOf(fact(700), {})).toEqual([]);
  });
});
