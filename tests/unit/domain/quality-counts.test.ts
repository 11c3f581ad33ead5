import { describe, expect, it } from "vitest";
import { everything } from "@/lib/domain/moment";
import { factCounts } from "@/lib/domain/quality/fact-counts";
import { observationsOf } from "@/lib/domain/quality/fact-places";
import { fieldQuality } from "@/lib/domain/quality/field-quality";
import { stillNeeded, workFor } from "@/lib/domain/quality/open-work";
import type { Observation } from "@/lib/schema/fact";
import { newestOn, pastOn } from "../../support/moments";

const sources = new Map([
  ["card", { kind: "company" }],
  ["paper", { kind: "paper" }],
  ["quoted", { kind: "paper", seen: "quoted" }],
  ["press", { kind: "press" }],
] as const);
const told = (...cited: readonly string[]): Observation => ({ value: 1, sources: [...cited] });

describe("how well facts are sourced", () => {
  it("counts facts, those with a source, and every citation, primary ones apart", () => {
    const disputed = { ...told("press"), others: [{ value: 2, sources: ["card"] }] };
    expect(
      factCounts([told("card", "paper", "press"), told(), told("quoted", "unheard-of"), disputed], sources),
    ).toEqual({
      facts: 4,
      cited: 3,
      primary: 1,
      citations: 6,
      primaryCitations: 2,
      conflicts: 1,
    });
  });
});

describe("the observations of a record", () => {
  const record = {
    facts: {
      x: [
        { ...told(), since: "2023-09-20" },
        { ...told(), since: "2023-09-21" },
      ],
      y: told(),
    },
  };

  it("are all of its facts, or those that have begun by a day", () => {
    expect(observationsOf(record, everything).map(({ field }) => field)).toEqual(["x", "x", "y"]);
    expect(observationsOf(record, pastOn("2023-09-20")).map(({ field }) => field)).toEqual(["x", "y"]);
  });

  it("are none where it has no facts", () => {
    expect([observationsOf({}, everything), observationsOf({ facts: undefined }, everything)]).toEqual([
      [],
      [],
    ]);
  });
});

describe("how well a field is known", () => {
  const meta = { label: "", description: "", format: "text", group: "" } as const;
  const fields = { x: meta, y: meta };

  it("counts records with a value and records that only say why there is none, field by field", () => {
    const missing: Observation = { missing: "unknown", sources: ["card"] };
    const records = [
      { facts: { x: [missing, { ...told(), since: "2024" }], y: missing } },
      { facts: { x: missing } },
      { facts: { x: told("card") } },
    ];
    expect(fieldQuality({ records, fields, sources, moment: newestOn("2026-01-01") })).toMatchObject([
      { field: "x", meta, known: 2, missing: 1, facts: 4, cited: 3 },
      { field: "y", meta, known: 0, missing: 1, facts: 1, cited: 1 },
    ]);
    expect(fieldQuality({ records, fields, sources, moment: pastOn("2023-12-31") })[0]).toMatchObject({
      known: 1,
      missing: 2,
    });
  });
});

describe("what is left to do", () => {
  it("is nothing where a reason for a choice is given, or the field does not change", () => {
    const others = [{ value: 2, sources: ["card"] }];
    const work = (observation: Observation) =>
      workFor({ collection: "companies", meta: {}, observation, sources });
    expect(work({ ...told("card"), others, preferred: "The report." })).toEqual([]);
    expect(work({ ...told("card"), others })).toEqual(["unexplained"]);
    expect(work(told("quoted", "press"))).toEqual([]);
    expect(work(told("quoted"))).toEqual(["quoted-only"]);
    expect(work(told("unheard-of"))).toEqual(["unsourced"]);
  });

  it("is never less than nothing, and nothing once the goal is reached", () => {
    expect([stillNeeded(95, 100, 0.95), stillNeeded(94, 100, 0.95), stillNeeded(96, 100, 0.95)]).toEqual([
      0, 1, 0,
    ]);
    expect(stillNeeded(0, 0, 0.95)).toBe(0);
    expect(stillNeeded(0, 10, 0.6)).toBe(6);
  });
});
