import { describe, expect, it } from "vitest";
import { type GroupedRule, groupRules, ruleGroupOf, ruleGroups } from "@/lib/domain/rules/rule-groups";
import { jurisdictions, regulationKinds } from "@/lib/records/regulation/choices";
import { valuesOf } from "@/lib/schema/options";

const law: GroupedRule = { kind: "law", jurisdiction: "cn", state: "in-force", binding: true };

describe("the part of the rules that one belongs to", () => {
  it.each([
    ["binding", {}],
    ["binding", { binding: undefined }],
    ["policies", { binding: false }],
    ["made", { state: "adopted" }],
    ["drafts", { state: "draft" }],
    ["drafts", { kind: "standard", state: "proposed" }],
    ["ended", { kind: "standard", state: "superseded" }],
    ["standards", { kind: "standard" }],
    ["rulings", { kind: "ruling", state: "decided" }],
    ["policies", { kind: "policy", state: "adopted" }],
    ["local", { jurisdiction: "cn-local", state: "draft" }],
    ["abroad", { jurisdiction: "eu" }],
  ] as const)("is %s for %o", (group, part) => {
    expect(ruleGroupOf({ ...law, ...part })).toBe(group);
  });

  it("is one and only one for every kind of rule, in the order given", () => {
    const rules = valuesOf(regulationKinds).flatMap((kind) =>
      valuesOf(jurisdictions).map((jurisdiction) => ({ ...law, kind, jurisdiction })),
    );
    const groups = groupRules(rules);
    expect(Object.keys(groups)).toEqual([...ruleGroups]);
    expect(Object.values(groups).flat()).toHaveLength(rules.length);
  });
});
