import { describe, expect, it } from "vitest";
import {
  type GroupedRegulation,
  groupRegulations,
  regulationGroupOf,
  regulationGroups,
} from "@/lib/domain/regulation-groups";
import { jurisdictions, regulationKinds } from "@/lib/records/regulation/choices";
import { valuesOf } from "@/lib/schema/options";

const law: GroupedRegulation = { kind: "law", jurisdiction: "cn", state: "in-force", binding: true };

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
    expect(regulationGroupOf({ ...law, ...part })).toBe(group);
  });

  it("is one and only one for every kind of rule, in the order given", () => {
    const rules = valuesOf(regulationKinds).flatMap((kind) =>
      valuesOf(jurisdictions).map((jurisdiction) => ({ ...law, kind, jurisdiction })),
    );
    const groups = groupRegulations(rules);
    expect(Object.keys(groups)).toEqual([...regulationGroups]);
    expect(Object.values(groups).flat()).toHaveLength(rules.length);
  });
});
