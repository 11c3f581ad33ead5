import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything } from "@/lib/domain/moment";
import { fieldQuality } from "@/lib/domain/quality/field-quality";
import { stillNeeded, type WorkKind, workFor } from "@/lib/domain/quality/open-work";
import type { Source } from "@/lib/records/source/schema";
import type { Observation } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { pastOn } from "../../support/moments";

const sources = new Map<string, Pick<Source, "kind" | "seen">>([
  ["card", { kind: "company" }],
  ["paper-quoted", { kind: "paper", seen: "quoted" }],
  ["index", { kind: "dataset" }],
]);
const meta: FieldMeta = { label: "Context", description: "", format: "tokens", group: "g", varies: true };

describe("work left for a fact", () => {
  const work = (observation: Observation, collection: "models" | "companies" = "models") =>
    workFor({ collection, meta, observation, sources });
  const cases: [string, Observation, WorkKind[]][] = [
    ["nothing", { value: 1, since: "2023", sources: ["card"] }, []],
    ["no source", { value: 1, since: "2023", sources: [] }, ["unsourced"]],
    ["no start", { value: 1, sources: ["card"] }, ["undated"]],
    ["no start, but no value either", { missing: "undisclosed", sources: ["card"] }, []],
    ["an index alone", { value: 1, since: "2023", sources: ["index"] }, ["secondhand"]],
    [
      "a quotation alone",
      { value: 1, since: "2023", sources: ["paper-quoted"] },
      ["quoted-only", "secondhand"],
    ],
    [
      "a dispute without a reason",
      { value: 1, since: "2023", sources: ["card"], others: [{ value: 2, sources: ["index"] }] },
      ["unexplained"],
    ],
  ];
  it.each(cases)("%s", (_, observation, expected) => {
    expect(work(observation)).toEqual(expected);
  });
  it("asks for primary sources only where there is a goal", () => {
    expect(work({ value: 1, since: "2023", sources: ["index"] }, "companies")).toEqual([]);
  });
});

it("counts what is known of a field and how it is sourced, by records and by observations", () => {
  const records = [
    {
      facts: {
        context: [
          { value: 1, since: "2023", sources: ["card"] },
          { value: 2, since: "2024", sources: [] },
        ],
      },
    },
    { facts: { context: { missing: "unknown", sources: ["index"] } } },
    { facts: {} },
    {},
  ];
  const fields = { context: meta };
  expect(fieldQuality({ records, fields, sources, moment: everything })[0]).toMatchObject({
    known: 1,
    missing: 1,
    facts: 3,
    cited: 2,
    primary: 1,
    conflicts: 0,
  });
  expect(fieldQuality({ records, fields, sources, moment: pastOn("2023-06-01") })[0]).toMatchObject({
    facts: 2,
  });
});

it("asks for just as many facts as the goal takes", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 1, max: 100 }), (a, b, percent) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      const needed = stillNeeded(part, whole, percent / 100);
      expect((part + needed) * 100).toBeGreaterThanOrEqual(whole * percent);
      if (needed > 0) expect((part + needed - 1) * 100).toBeLessThan(whole * percent);
    }),
  );
});
