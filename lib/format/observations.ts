import type { Observation } from "@/lib/schema/fact";
import { exactnesses, missingReasons } from "@/lib/schema/fact-options";
import { type FormattedValue, formatValue, type NamedField, unitAfter } from "./values";

/** The part of an observation, or of one of its disagreeing values, that says what the value is. */
export type Stated = Pick<Observation, "value" | "range" | "missing" | "exactness" | "standing">;

/** A stated value as drawn, in full, and as a screen reader says it where signs would be lost. */
interface FormattedObservation extends FormattedValue {
  spoken: string;
}

function valueOrRange(field: NamedField, stated: Stated): FormattedObservation {
  if (stated.range === undefined) {
    const { text, exact } = formatValue(field, stated.value);
    return { text, exact, spoken: text };
  }
  const [low, high] = [formatValue(field, stated.range.min), formatValue(field, stated.range.max)];
  return {
    text: `${low.text}–${high.text}`,
    exact: `${low.exact} to ${high.exact}`,
    spoken: `${low.text} to ${high.text}`,
  };
}

/** Which sign and word qualify a value: ≈ ≥ ≤ by its exactness, ~ for an estimate without one. */
function qualifier({ exactness, standing }: Stated): { mark: string; word: string } | undefined {
  if (exactness !== undefined)
    return { mark: exactnesses[exactness].mark, word: exactnesses[exactness].label };
  return standing === "estimate" ? { mark: "~", word: "estimated" } : undefined;
}

/** An observation for people: `≈7.7B`, `3–5`, `~2.4T`, `?`; `exact` adds the unit. */
export function formatObservation(field: NamedField, stated: Stated): FormattedObservation {
  if (stated.missing !== undefined) {
    const { mark, words } = missingReasons[stated.missing];
    return { text: mark, exact: words, spoken: words };
  }
  const { text, exact, spoken } = valueOrRange(field, stated);
  const sign = qualifier(stated);
  const full = field.meta.format === "money" ? exact : `${exact}${unitAfter(field.meta)}`;
  if (sign === undefined) return { text, exact: full, spoken };
  return { text: `${sign.mark}${text}`, exact: `${sign.word} ${full}`, spoken: `${sign.word} ${spoken}` };
}
