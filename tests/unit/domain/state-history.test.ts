import { describe, expect, it } from "vitest";
import { endsOn, statesOf } from "@/lib/domain/state-history";
import { openEnd } from "@/lib/domain/validity";
import type { Claim } from "@/lib/records/claim/schema";
import { ExportRule } from "@/lib/records/export-rule/schema";
import type { Regulation } from "@/lib/records/regulation/schema";

const newest = "2026-11-21";
const sources = ["gazette"];

const regulation = (
  ...steps: readonly (readonly [Regulation["milestones"][number]["stage"], string])[]
): Regulation => ({
  name: "Rule",
  kind: "law",
  jurisdiction: "cn",
  facts: {},
  milestones: steps.map(([stage, date]) => ({ stage, date, note: `${stage}.`, sources })),
});

const exportRule = (facts: Readonly<Record<string, string>>): ExportRule =>
  ExportRule.parse({
    name: "Rule",
    kind: "control",
    country: "US",
    facts: Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, { value, sources }])),
  });

/** The states as `value validFrom validTo`. */
const told = (states: ReturnType<typeof statesOf>) =>
  states.map(({ observation, validFrom, validTo }) => `${observation.value} ${validFrom} ${validTo}`);

describe("the states of a regulation", () => {
  const measures = regulation(
    ["draft", "2023-04-11"],
    ["comment-closed", "2023-05-10"],
    ["published", "2023-07-13"],
    ["effective", "2023-08"],
  );

  it("follow one another without a gap, each from its step's first day on", () => {
    expect(told(statesOf("regulations", measures, newest))).toEqual([
      "draft 2023-04-11 2023-07-13",
      "adopted 2023-07-13 2023-08-01",
      "in-force 2023-08-01 open",
    ]);
  });

  it("tell the step that gave each of them", () => {
    expect(statesOf("regulations", measures, newest)[1]?.observation).toStrictEqual({
      value: "adopted",
      since: "2023-07-13",
      sources,
      note: "published.",
    });
  });

  it("end where it was replaced or rescinded, and nowhere else", () => {
    const ended = regulation(["effective", "2023-08-15"], ["superseded", "2025-01-01"]);
    const rescinded = regulation(["signed", "2023-10-30"], ["rescinded", "2025-01-20"]);
    expect(endsOn("regulations", ended, newest)).toBe("2025-01-01");
    expect(endsOn("regulations", rescinded, newest)).toBe("2025-01-20");
    expect(endsOn("regulations", measures, newest)).toBe(openEnd);
  });
});

describe("the states of a claim", () => {
  const claim: Claim = {
    name: "Best",
    subjects: [],
    date: "2023-08-03",
    statement: { text: "It is best.", sources: ["readme"] },
    verdict: "self-reported",
    evidence: [
      { date: "2023-09-01", text: "Measured.", sources: ["paper"], verdict: "disputed" },
      { date: "2023-10-01", text: "Told again.", sources: ["press"] },
      { date: "2023-11-01", text: "Withdrawn.", sources: ["press"], verdict: "contradicted" },
    ],
  };

  it("are its verdicts, each with the finding that gave it; a finding without one changes nothing", () => {
    expect(told(statesOf("claims", claim, newest))).toEqual([
      "self-reported 2023-08-03 2023-09-01",
      "disputed 2023-09-01 2023-11-01",
      "contradicted 2023-11-01 open",
    ]);
    expect(statesOf("claims", claim, newest).map(({ observation }) => observation)).toStrictEqual([
      { value: "self-reported", since: "2023-08-03", sources: ["readme"] },
      { value: "disputed", since: "2023-09-01", sources: ["paper"], note: "Measured." },
      { value: "contradicted", since: "2023-11-01", sources: ["press"], note: "Withdrawn." },
    ]);
  });

  it("are one where there is no evidence, and never end", () => {
    const { evidence: _, ...bare } = claim;
    expect(told(statesOf("claims", bare, newest))).toEqual(["self-reported 2023-08-03 open"]);
    expect(endsOn("claims", claim, newest)).toBe(openEnd);
  });
});

describe("the states of an export rule", () => {
  it("are announced, in force and ended, from the very days", () => {
    const rule = exportRule({ announced: "2022-10-07", effective: "2022-10-21", ended: "2023-11-17" });
    expect(told(statesOf("export-rules", rule, newest))).toEqual([
      "announced 2022-10-07 2022-10-21",
      "in-force 2022-10-21 2023-11-17",
      "ended 2023-11-17 open",
    ]);
    expect(statesOf("export-rules", rule, newest).map(({ observation }) => observation)).toStrictEqual([
      { value: "announced", sources: [] },
      { value: "in-force", since: "2022-10-21", sources },
      { value: "ended", since: "2023-11-17", sources },
    ]);
    expect(endsOn("export-rules", rule, newest)).toBe("2023-11-17");
  });

  it("begin with the rule itself where it was in force at once", () => {
    expect(told(statesOf("export-rules", exportRule({ effective: "2024" }), newest))).toEqual([
      "in-force 2024-01-01 open",
    ]);
  });

  it("are one of the newest day where nobody has dated the rule", () => {
    expect(told(statesOf("export-rules", exportRule({}), newest))).toEqual(["announced null open"]);
    expect(endsOn("export-rules", exportRule({ ended: "2025" }), newest)).toBe(openEnd);
  });
});

describe("a record without states", () => {
  const tie = { kind: "partnership", from: "companies/a", to: "companies/b", sources } as const;

  it("has none, and ends with what it says of its own end", () => {
    expect(statesOf("relations", tie, newest)).toEqual([]);
    expect(endsOn("relations", { ...tie, until: "2024-05" }, newest)).toBe("2024-05-01");
    expect(endsOn("relations", tie, newest)).toBe(openEnd);
  });
});
