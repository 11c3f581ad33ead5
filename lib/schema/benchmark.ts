import { z } from "zod";
import { fact } from "./fact";
import { PartialDate } from "./partial-date";
import { naming, summary } from "./record";
import { addressIn, refTo } from "./slug";
import { PlainText, Sources, WebAddress } from "./text";

/** A test on which models are scored. */
export const Benchmark = z.strictObject({
  ...naming,
  unit: z.enum(["%", "points", "Elo"]),
  /** Lowest and highest possible score, in `unit`. */
  range: z.tuple([z.number(), z.number()]).optional(),
  higherIsBetter: z.boolean(),
  ...summary,
  facts: z.strictObject({
    introduced: fact(PartialDate, {
      label: "Introduced",
      description: "When the test was published; `≤` and a date when only known to exist by then.",
      format: "date",
      group: "Identity",
    }),
    measures: fact(PlainText, {
      label: "Measures",
      description: "What it tests.",
      format: "text",
      group: "Identity",
    }),
    url: fact(WebAddress, {
      label: "Home",
      description: "The test's own page or paper.",
      format: "url",
      group: "Identity",
    }),
  }),
});
export type Benchmark = z.infer<typeof Benchmark>;

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
