import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";

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
