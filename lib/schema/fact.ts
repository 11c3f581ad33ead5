import { z } from "zod";
import { exactnesses, missingReasons, standings } from "./fact-options";
import { choice, described, field } from "./field";
import type { WrittenMeta } from "./meta";
import { PartialDate } from "./partial-date";
import { note, sources } from "./record";
import { refTo } from "./slug";
import { PlainText } from "./text";

export type MissingReason = keyof typeof missingReasons;

/** A single value or a range of one; `meaning` says what the value is. */
function stated<Value extends z.ZodType>(value: Value, meaning: string) {
  const end = (label: string) =>
    field(value, { label, description: `${label} end of the range. ${meaning}` });
  return {
    value: field(value, { label: "Value", description: meaning }).optional(),
    range: field(z.strictObject({ min: end("Lower"), max: end("Upper") }), {
      label: "Range",
      description: 'Both ends, where the source gives no single value: `{ "min": 7, "max": 9 }`.',
    }).optional(),
  };
}

const exactness = choice(exactnesses, {
  label: "Exactness",
  description: "Only where the source itself is not exact: `about`, `at-least` or `at-most`.",
}).optional();

const standing = choice(standings, {
  label: "Standing",
  description: "Only where the value is no established figure: an estimate, an unconfirmed report or a plan.",
}).optional();

/** A disagreeing value with its sources. */
const otherOf = <Value extends z.ZodType>(value: Value, meaning: string) =>
  z.strictObject({ ...stated(value, meaning), exactness, standing, sources, note });

/** A fact over values of one type: exactly one of `value`, `range` and `missing`, with its sources. */
export function observationOf<Value extends z.ZodType>(value: Value, meaning: string) {
  return z.strictObject({
    ...stated(value, meaning),
    missing: choice(missingReasons, {
      label: "Missing",
      description: "Why there is no value, instead of `value` and `range`.",
    }).optional(),
    exactness,
    standing,
    since: field(PartialDate, {
      label: "Since",
      description:
        "The date from which the value holds. A field that varies needs it to be shown on a past day; a fact that never changes needs none.",
    }).optional(),
    until: field(PartialDate, {
      label: "Until",
      description: "The last date on which the value held, where it ended and none followed.",
    }).optional(),
    says: field(refTo("companies"), {
      label: "Says",
      description: "The company that alone says so; the page then reads “Alibaba says”.",
    }).optional(),
    sources,
    locator: field(PlainText, {
      label: "Locator",
      description: "Where in the source it stands: `table 3`, `p. 12`, `README, news section`.",
    }).optional(),
    others: field(z.array(otherOf(value, meaning)).min(1), {
      label: "Other values",
      description: "Values of sources that disagree, each with its sources; give the reason in `preferred`.",
    }).optional(),
    preferred: field(PlainText, {
      label: "Preferred because",
      description: "Why `value` was chosen over `others`: `the model card's own count`.",
    }).optional(),
    note,
  });
}

/** One thing found out about a record, with its sources. */
export type Observation<Value = unknown> = z.infer<ReturnType<typeof observationOf<z.ZodType<Value>>>>;

/** A field's history: one observation, or several in the order of their `since`. */
export type Fact<Value = unknown> = Observation<Value> | Observation<Value>[];

/** A fact field of a record: its values' type and everything that is said of the field, in one line. */
export function fact<Value extends z.ZodType>(value: Value, meta: WrittenMeta & { group: string }) {
  const unit = meta.unit === undefined ? "" : ` Unit: ${meta.unit}.`;
  const observation = observationOf(value, `${meta.description}${unit}`);
  return field(z.union([observation, z.array(observation).min(1)]), described(value, meta)).optional();
}

/** The fact fields of a record type, as they stand under its `facts`. */
export const factFields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  field(z.strictObject(shape), {
    label: "Facts",
    description: "What was found out, each field with its sources; leave out what is not known.",
  });
