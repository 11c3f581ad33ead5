import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Flag } from "@/lib/schema/values";
import { scoreUnits } from "./choices";

/** A test on which models are scored. */
export const Benchmark = z.strictObject({
  ...naming,
  unit: choice(scoreUnits, { label: "Unit", description: "The unit of its scores.", format: "text" }),
  range: field(z.tuple([z.number(), z.number()]), {
    label: "Range",
    description: "Lowest and highest possible score, in `unit`: `[0, 100]`.",
    format: "list",
  }).optional(),
  higherIsBetter: field(Flag, {
    label: "Higher is better",
    description: "Whether a higher score is the better one.",
  }),
  ...summary,
  facts: factFields({
    introduced: fact(PartialDate, {
      label: "Introduced",
      description: "When the test was published; `≤` and a date when only known to exist by then.",
      group: "Identity",
    }),
    measures: fact(PlainText, {
      label: "Measures",
      description: "What it tests.",
      group: "Identity",
    }),
    url: fact(WebAddress, {
      label: "Home",
      description: "The test's own page or paper.",
      group: "Identity",
    }),
  }),
});
export type Benchmark = z.infer<typeof Benchmark>;
