import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { addressIn, refTo } from "@/lib/schema/slug";
import { PlainText, Sources } from "@/lib/schema/text";

/** One score of one model in one setting, with who measured it. */
export const Result = z.strictObject({
  key: PlainText,
  model: refTo("models"),
  benchmark: refTo("benchmarks"),
  score: z.number(),
  reportedBy: z.enum(["developer", "third-party"]),
  by: addressIn("companies", "authorities").optional(),
  byName: PlainText.optional(),
  setting: PlainText.optional(),
  variant: PlainText.optional(),
  date: PartialDate,
  sources: Sources,
});
export type Result = z.infer<typeof Result>;

/** A file of results; `rows` keep the order of their `key`. */
export const ResultFile = z.strictObject({
  $schema: z.string().optional(),
  name: PlainText,
  rows: z.array(Result).min(1),
});
