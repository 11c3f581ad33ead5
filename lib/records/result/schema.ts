import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema, sources } from "@/lib/schema/record";
import { addressIn, refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { reporters } from "./choices";

/** One score of one model in one setting, with who measured it. */
export const Result = z.strictObject({
  key: field(PlainText, {
    label: "Key",
    description: "Names the row within its file: benchmark, who measured, a number.",
  }),
  model: field(refTo("models"), { label: "Model", description: "The model that was scored." }),
  benchmark: field(refTo("benchmarks"), { label: "Benchmark", description: "The test it was scored on." }),
  score: field(z.number(), {
    label: "Score",
    description: "The score, in the unit of its benchmark and within its range.",
    format: "number",
  }),
  reportedBy: choice(reporters, {
    label: "Reported by",
    description: "Whether the model's own developer measured it or somebody else.",
  }),
  by: field(addressIn("companies", "authorities"), {
    label: "Measured by",
    description: "Who measured it, where a record stands for them: `companies/alibaba`.",
  }).optional(),
  byName: field(PlainText, {
    label: "Measured by (name)",
    description: "Who measured it, where no record stands for them: `Epoch AI`.",
  }).optional(),
  setting: field(PlainText, {
    label: "Setting",
    description: "How it was tested: `5-shot`, `pass@1`. Scores of different settings are different tests.",
  }).optional(),
  variant: field(PlainText, {
    label: "Variant",
    description: "Which variant of the model was scored: `base`, `chat`, a dated version.",
  }).optional(),
  date: field(PartialDate, { label: "Date", description: "When the score was published." }),
  sources,
});
export type Result = z.infer<typeof Result>;

/** A file of results; `rows` keep the order of their `key`. */
export const ResultFile = z.strictObject({
  $schema,
  name: field(PlainText, { label: "Name", description: "What the file holds: `Scores of Qwen-7B`." }),
  rows: field(z.array(Result).min(1), {
    label: "Scores",
    description: "The scores, in the order of their `key`.",
  }),
});
