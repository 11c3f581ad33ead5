import { describe, expect, it } from "vitest";
import { isInForce, rulesInForce } from "@/lib/domain/export-control";
import { exportRuleStateOn } from "@/lib/domain/export-rule-state";
import { ExportRule } from "@/lib/records/export-rule/schema";
import type { Day } from "@/lib/schema/calendar";
import { pastOn } from "../../support/moments";

/** A rule with these dates; `null` for one that nobody has found. */
function ruleWith(dates: Readonly<Record<string, string | null>>, more: object = {}): ExportRule {
  const facts = Object.entries(dates).map(([field, value]) => [
    field,
    value === null ? { missing: "unknown", sources: [] } : { value, sources: [] },
  ]);
  return ExportRule.parse({
    name: "Rule",
    kind: "control",
    country: "United States",
    facts: Object.fromEntries(facts),
    ...more,
  });
}

const stateOn = (rule: ExportRule, day: Day) => exportRuleStateOn(rule, pastOn(day));

describe("the state of an export rule", () => {
  const rule = ruleWith({ announced: "2022-10-07", effective: "2022-10-21", ended: "2023-11-17" });

  it("changes on the very days on which it takes effect and ends", () => {
    expect(
      (["2022-10-20", "2022-10-21", "2023-11-16", "2023-11-17"] as const).map((day) => stateOn(rule, day)),
    ).toEqual(["announced", "in-force", "in-force", "ended"]);
  });

  it("is announced for good where no day of entry into force is known", () => {
    for (const effective of [null, undefined]) {
      const bill = ruleWith({ announced: "2024", ...(effective === undefined ? {} : { effective }) });
      expect(stateOn(bill, "2026-01-01")).toBe("announced");
      expect(isInForce(bill, pastOn("2026-01-01"))).toBe(false);
    }
  });

  it("is in force where the end is not known, and ended where only the end is", () => {
    expect(stateOn(ruleWith({ effective: "2022", ended: null }), "2026-01-01")).toBe("in-force");
    expect(stateOn(ruleWith({ ended: "2023" }), "2026-01-01")).toBe("ended");
    expect(stateOn(ruleWith({ ended: "2023" }), "2022-12-31")).toBe("announced");
  });
});

describe("the rules in force", () => {
  const thresholds = [{ result: "not-controlled", paragraph: "p", when: { all: [] }, sources: [] }];
  const from = (effective: string, more: object = {}) => ruleWith({ effective }, { thresholds, ...more });
  const inForce = (rules: Readonly<Record<string, ExportRule>>) =>
    rulesInForce(
      Object.entries(rules).map(([slug, record]) => ({ slug, record })),
      pastOn("2026-01-01"),
    ).map(({ slug }) => slug);

  it("stand by the day they took effect, and of one day by their slugs", () => {
    expect(inForce({ c: from("2023-01"), b: from("2023-01"), a: from("2024"), d: from("2022") })).toEqual([
      "d",
      "b",
      "c",
      "a",
    ]);
  });

  it("are those with thresholds for chips", () => {
    expect(
      inForce({
        stack: from("2023", { appliesTo: "memory-stack" }),
        chip: from("2023", { appliesTo: "chip" }),
        text: ruleWith({ effective: "2023" }),
        later: from("2026-01-02"),
      }),
    ).toEqual(["chip"]);
  });
});
