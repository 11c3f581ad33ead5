import { isObject, type JsonPath } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Remark } from "../finding";
import type { Lint } from "../lint";
import { listAt } from "../list-at";
import { observationsIn } from "./observations";

/** Numbers that are probably in the wrong unit. */
export const plausibleRange: Lint = {
  name: "plausible-range",
  description: "A number lies within the bounds that its field calls plausible.",
  *checkDocument(document) {
    for (const { path, field, meta, observation } of observationsIn(document)) {
      if (!Array.isArray(meta.plausible)) continue;
      const [min, max] = meta.plausible as [number, number];
      for (const [where, number] of numbersOf(observation)) {
        if (number >= min && number <= max) continue;
        const unit = typeof meta.unit === "string" ? ` ${meta.unit}` : "";
        yield remark(
          document,
          [...path, ...where],
          `\`${field}\` is ${number}${unit}`,
          `between ${min} and ${max}${unit}`,
        );
      }
    }
  },
};

function remark(document: Document, path: JsonPath, problem: string, expected: string): Remark {
  return {
    document,
    path,
    problem,
    expected,
    tip: "check the unit and the number of zeros (7.7 billion is 7700000000)",
  };
}

/** The numbers that an observation gives, each with its path inside it. */
function* numbersOf(observation: Record<string, unknown>): Generator<[JsonPath, number]> {
  if (typeof observation.value === "number") yield [["value"], observation.value];
  if (isObject(observation.range)) {
    for (const end of ["min", "max"]) {
      const number = observation.range[end];
      if (typeof number === "number") yield [["range", end], number];
    }
  }
  for (const [index, other] of listAt(observation, ["others"]).entries()) {
    if (!isObject(other)) continue;
    for (const [path, number] of numbersOf(other)) yield [["others", index, ...path], number];
  }
}
