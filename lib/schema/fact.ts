import { z } from "zod";
import type { FieldMeta } from "./meta";
import { PartialDate } from "./partial-date";
import { refTo } from "./slug";
import { PlainText, Sources } from "./text";

/** `about` is shown as ≈, `at-least` as ≥, `at-most` as ≤. */
export const Exactness = z.enum(["about", "at-least", "at-most"]);

/** Why there is no value: nobody has found it, the owner does not say, or the question does not arise. */
export const MissingReason = z.enum(["unknown", "undisclosed", "not-applicable"]);
export type MissingReason = z.infer<typeof MissingReason>;

/** What kind of statement the value is when it is not an established figure; shown beside the value. */
export const Standing = z.enum(["estimate", "reported", "planned"]);

/** A fact over values of one type: exactly one of `value`, `range` and `missing`, with its sources. */
function observationOf<Value extends z.ZodType>(value: Value) {
  const range = z.strictObject({ min: value, max: value });
  return z.strictObject({
    value: value.optional(),
    range: range.optional(),
    missing: MissingReason.optional(),
    exactness: Exactness.optional(),
    standing: Standing.optional(),
    since: PartialDate.optional(),
    until: PartialDate.optional(),
    /** The company that alone says so. */
    says: refTo("companies").optional(),
    sources: Sources,
    /** Where in the source: page, table, section. */
    locator: PlainText.optional(),
    /** Disagreeing values, each with its sources. */
    others: z
      .array(
        z.strictObject({
          value: value.optional(),
          range: range.optional(),
          exactness: Exactness.optional(),
          standing: Standing.optional(),
          sources: Sources,
          note: PlainText.optional(),
        }),
      )
      .min(1)
      .optional(),
    /** Why `value` was chosen over `others`. */
    preferred: PlainText.optional(),
    note: PlainText.optional(),
  });
}

/** One thing found out about a record, with its sources. */
export interface Observation<Value = unknown> {
  value?: Value;
  range?: { min: Value; max: Value };
  missing?: MissingReason;
  exactness?: z.infer<typeof Exactness>;
  standing?: z.infer<typeof Standing>;
  since?: PartialDate;
  until?: PartialDate;
  says?: string;
  sources: string[];
  locator?: string;
  others?: {
    value?: Value;
    range?: { min: Value; max: Value };
    exactness?: z.infer<typeof Exactness>;
    standing?: z.infer<typeof Standing>;
    sources: string[];
    note?: string;
  }[];
  preferred?: string;
  note?: string;
}

/** A field's history: one observation, or several in the order of their `since`. */
export type Fact<Value = unknown> = Observation<Value> | Observation<Value>[];

/** A fact field of a record: its values' type and everything that is said of the field, in one line. */
export function fact<Value extends z.ZodType>(value: Value, meta: FieldMeta) {
  const observation = observationOf(value);
  return z
    .union([observation, z.array(observation).min(1)])
    .optional()
    .meta({ ...meta });
}
