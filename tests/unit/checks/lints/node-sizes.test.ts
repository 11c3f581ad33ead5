import { describe, expect, it } from "vitest";
import { nodeSizes } from "@/lib/checks/lints/node-sizes";
import { fact, said } from "../said";

/** What is said of two chips, each of a process and a number of nanometres. */
const saidOf = (one: [string, number], other: [string, number]) =>
  said(nodeSizes, (records) => {
    for (const [slug, [foundry, size]] of Object.entries({ one, other })) {
      records[`chips/${slug}`] = {
        name: slug,
        vendor: "maker",
        kind: "gpu",
        facts: { processNm: fact(size), foundry: fact(foundry) },
      };
    }
  });

describe("the size of a process", () => {
  it("is one", () => {
    expect(saidOf(["TSMC (4N)", 4], ["TSMC (4N)", 5])).toEqual([
      {
        place: expect.stringMatching(/^data\/chips\/other.json:\d+:\d+ 5,$/),
        problem: "TSMC (4N) is 5 nm here and 4 nm in `one`",
        tip: "use one number for one process; where a source has another it goes into `others`",
      },
    ]);
  });

  it("may differ between processes, and where the process has no name", () => {
    expect(saidOf(["TSMC (4N)", 4], ["TSMC (N7)", 7])).toEqual([]);
    expect(saidOf(["TSMC", 4], ["TSMC", 5])).toEqual([]);
    expect(saidOf(["TSMC (4N)", 4], ["TSMC (4N)", 4])).toEqual([]);
  });
});
