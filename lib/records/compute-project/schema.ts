import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { PositiveNumber, WholeCount } from "@/lib/schema/values";

export const ComputeProjectKind = z.enum(["programme", "hub", "cluster", "data-centre", "national-total"]);

/** A national programme, computing hub, cluster or AI data centre, or a national total of computing power. */
export const ComputeProject = z.strictObject({
  ...naming,
  kind: ComputeProjectKind,
  partOf: refTo("compute-projects").optional(),
  operators: z.array(refTo("companies")).min(1).optional(),
  place: PlainText.optional(),
  province: PlainText.optional(),
  /** Degrees north and east; of the place, not of the building. */
  coordinates: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  ...summary,
  facts: z.strictObject({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First announced or approved.",
      format: "date",
      group: "Dates",
    }),
    opened: fact(PartialDate, {
      label: "Opened",
      description: "First in operation.",
      format: "date",
      group: "Dates",
    }),
    status: fact(PlainText, {
      label: "Status",
      description: "Planned, under construction or in operation.",
      format: "text",
      group: "Dates",
      varies: true,
    }),
    computePflops: fact(PositiveNumber, {
      label: "Compute",
      description: "Capacity as announced, in petaFLOPS at the precision the note gives (FP16 as a rule).",
      unit: "PFLOPS",
      format: "number",
      direction: "higher",
      group: "Capacity",
      varies: true,
      plausible: [0.1, 1e9],
    }),
    chipCount: fact(WholeCount, {
      label: "Accelerators",
      description: "Number of accelerators.",
      format: "count",
      group: "Capacity",
      varies: true,
    }),
    chips: fact(PlainText, {
      label: "Chips",
      description: "Makes and models of accelerators.",
      format: "text",
      group: "Capacity",
      varies: true,
    }),
    powerMw: fact(PositiveNumber, {
      label: "Power",
      description: "Electric power.",
      unit: "MW",
      format: "number",
      group: "Capacity",
      varies: true,
      plausible: [0.01, 1e5],
    }),
    investment: fact(PlainText, {
      label: "Investment",
      description: "Money announced.",
      format: "text",
      group: "Capacity",
    }),
  }),
});
export type ComputeProject = z.infer<typeof ComputeProject>;
