import { isObject, type JsonPath } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Remark } from "../finding";
import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { observationsIn } from "./observations";

const forms = ["value", "range", "missing"] as const;

/** Facts that say nothing, or two things at once. */
export const factForm: Lint = {
  name: "fact-form",
  description:
    "A fact has exactly one of `value`, `range` and `missing`; disagreeing values have a reason for the choice.",
  *checkDocument(document) {
    for (const { path, field, observation } of observationsIn(document)) {
      yield* remarksOn(document, path, field, observation);
    }
  },
};

function* remarksOn(
  document: Document,
  path: JsonPath,
  field: string,
  fact: Record<string, unknown>,
): Generator<Remark> {
  const given = forms.filter((form) => fact[form] !== undefined);
  if (given.length !== 1) {
    const problem =
      given.length === 0 ? `\`${field}\` says nothing` : `\`${field}\` has both ${given.join(" and ")}`;
    yield {
      document,
      path,
      problem,
      expected: "exactly one of value, range, missing",
      tip: 'write "missing": "unknown" where nobody has found it',
    };
  }
  if (
    isObject(fact.range) &&
    typeof fact.range.min === "number" &&
    typeof fact.range.max === "number" &&
    fact.range.min >= fact.range.max
  ) {
    yield {
      document,
      path: [...path, "range"],
      problem: `the range of \`${field}\` ends before it begins`,
      tip: "swap min and max, or write one value",
    };
  }
  if (Array.isArray(fact.others) && fact.preferred === undefined && fact.missing === undefined) {
    const tip = 'say in "preferred" why this value was chosen over the others';
    yield {
      document,
      path,
      problem: `\`${field}\` has disagreeing values and no reason for the choice`,
      tip,
    };
  }
  if (fact.preferred !== undefined && fact.others === undefined) {
    yield {
      document,
      path: [...path, "preferred"],
      problem: `\`${field}\` prefers its value over no other`,
      tip: 'add the disagreeing values as "others", or remove "preferred"',
    };
  }
  yield* sameOthers(document, path, field, fact);
  if (fact.says !== undefined && fact.missing !== undefined) {
    yield {
      document,
      path: [...path, "says"],
      problem: `nobody can say a missing value of \`${field}\``,
      tip: 'remove "says"',
    };
  }
}

function* sameOthers(
  document: Document,
  path: JsonPath,
  field: string,
  fact: Record<string, unknown>,
): Generator<Remark> {
  for (const [index, other] of listAt(fact, ["others"]).entries()) {
    if (
      !isObject(other) ||
      other.value === undefined ||
      JSON.stringify(other.value) !== JSON.stringify(fact.value)
    )
      continue;
    const tip = "add its sources to the fact itself: sources that agree are no conflict";
    yield {
      document,
      path: [...path, "others", index, "value"],
      problem: `another value of \`${field}\` is the same as the chosen one`,
      tip,
    };
  }
}
