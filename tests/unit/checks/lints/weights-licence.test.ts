import { describe, expect, it } from "vitest";
import { weightsLicence } from "@/lib/checks/lints/weights-licence";
import { fact, model, said } from "../said";

/** What is said of a model with this openness and licence. */
const saidOf = (openness: unknown, licence?: unknown) =>
  said(weightsLicence, (records) => {
    records[model].facts.openness = openness;
    records[model].facts.licence = licence;
    if (licence === undefined) delete records[model].facts.licence;
  });

describe("a model whose weights can be had", () => {
  it.each(["open-weights", "restricted-weights", "non-commercial-weights"])(
    "says its licence: %s",
    (value) => {
      expect(saidOf(fact(value))).toMatchObject([
        { problem: "the weights can be had, and `licence` says nothing for that time" },
      ]);
      expect(saidOf(fact(value), fact("MIT"))).toEqual([]);
    },
  );

  it("may say why none is known", () => {
    expect(saidOf(fact("open-weights"), { missing: "unknown", sources: [], note: "Not seen." })).toEqual([]);
  });

  it("says it for the time of its weights", () => {
    const openness = [fact("api"), { ...fact("open-weights"), since: "2024-01-01" }];
    expect(saidOf(openness, { ...fact("MIT"), since: "2024-01-01" })).toEqual([]);
    const opened = [{ ...fact("open-weights") }, { ...fact("restricted-weights"), since: "2024-01-01" }];
    expect(saidOf(opened, { ...fact("MIT"), since: "2024-01-01" })).toHaveLength(1);
    expect(saidOf(opened, { ...fact("MIT"), since: "2023-12-31" })).toEqual([]);
  });

  it("needs none without weights", () => {
    expect(saidOf(fact("api"))).toEqual([]);
    expect(saidOf({ missing: "unknown", sources: [] })).toEqual([]);
  });
});
