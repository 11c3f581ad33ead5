import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { PositiveNumber, WholeCount } from "@/lib/schema/values";
import { computeProjectKinds } from "./choices";

/** A national programme, computing hub, cluster or AI data centre, or a national total of computing power. */
export const ComputeProject = z.strictObject({
  ...naming,
  kind: choice(computeProjectKinds, {
    label: "Kind",
    description: "Programme, hub, cluster, data centre or national total.",
  }),
  partOf: field(refTo("compute-projects"), {
    label: "Part of",
    description: "The programme or hub it belongs to.",
  }).optional(),
  operators: field(z.array(refTo("companies")).min(1), {
    label: "Operators",
    description: "Who runs it.",
  }).optional(),
  place: field(PlainText, { label: "Place", description: "Where it stands." }).optional(),
  province: field(PlainText, { label: "Province", description: "Province or municipality." }).optional(),
  coordinates: field(
    z.strictObject({
      latitude: field(z.number().min(-90).max(90), {
        label: "Latitude",
        description: "Degrees north, two decimals.",
        format: "number",
      }),
      longitude: field(z.number().min(-180).max(180), {
        label: "Longitude",
        description: "Degrees east, two decimals.",
        format: "number",
      }),
    }),
    { label: "Coordinates", description: "Degrees north and east; of the place, not of the building." },
  ).optional(),
  ...summary,
  facts: factFields({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First announced or approved.",
      group: "Dates",
    }),
    opened: fact(PartialDate, {
      label: "Opened",
      description: "First in operation.",
      group: "Dates",
    }),
    status: fact(PlainText, {
      label: "Status",
      description: "Planned, under construction or in operation.",
      group: "Dates",
      varies: true,
    }),
    computePflops: fact(PositiveNumber, {
      label: "Compute",
      description: "Capacity as announced, in petaFLOPS at the precision the note gives (FP16 as a rule).",
      unit: "PFLOPS",
      direction: "higher",
      group: "Capacity",
      varies: true,
      plausible: [0.1, 1e9],
    }),
    chipCount: fact(WholeCount, {
      label: "Accelerators",
      description: "Number of accelerators.",
      group: "Capacity",
      varies: true,
    }),
    chips: fact(PlainText, {
      label: "Chips",
      description: "Makes and models of accelerators.",
      group: "Capacity",
      varies: true,
    }),
    powerMw: fact(PositiveNumber, {
      label: "Power",
      description: "Electric power.",
      unit: "MW",
      group: "Capacity",
      varies: true,
      plausible: [0.01, 1e5],
    }),
    investment: fact(PlainText, {
      label: "Investment",
      description: "Money announced.",
      group: "Capacity",
    }),
  }),
});
export type ComputeProject = z.infer<typeof ComputeProject>;
