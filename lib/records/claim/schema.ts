import { z } from "zod";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema, note, sources } from "@/lib/schema/record";
import { addressIn } from "@/lib/schema/slug";
import { Subject } from "@/lib/schema/subject";
import { PlainText, SourcedText } from "@/lib/schema/text";
import { verdicts } from "./choices";

/** A dated finding on a claim. */
export const Evidence = z.strictObject({
  date: field(PartialDate, { label: "Date", description: "When the finding was published." }),
  text: field(PlainText, { label: "Finding", description: "What was found, in our own words." }),
  by: field(PlainText, { label: "By", description: "Who found it, by name." }).optional(),
  verdict: choice(verdicts, {
    label: "Verdict",
    description: "What the claim's standing became with it; absent where it decides nothing.",
  }).optional(),
  sources,
});
export type Evidence = z.infer<typeof Evidence>;

/** Who said what, when, and what is known of it. */
export const Claim = z.strictObject({
  $schema,
  name: field(PlainText, { label: "Name", description: "The claim in a few words." }),
  claimant: field(addressIn("companies", "authorities"), {
    label: "Claimed by",
    description: "Who made the claim.",
  }).optional(),
  claimantName: field(PlainText, {
    label: "Claimant's name",
    description: "Who claims, where no record stands for them.",
  }).optional(),
  subjects: field(z.array(Subject), { label: "About", description: "The records it is about." }),
  date: field(PartialDate, { label: "Date", description: "When it was made." }),
  statement: field(SourcedText, { label: "Statement", description: "What was claimed." }),
  metric: field(PlainText, {
    label: "Measure",
    description: "What the claim counts or compares.",
  }).optional(),
  value: field(z.number(), {
    label: "Value",
    description: "The figure that was claimed, in `unit`.",
    format: "number",
  }).optional(),
  unit: field(PlainText, { label: "Unit", description: "The unit of `value`: `users`, `%`." }).optional(),
  comparedWith: field(z.array(PlainText).min(1), {
    label: "Compared with",
    description: "What the claimant compares it with, by name.",
  }).optional(),
  verdict: choice(verdicts, {
    label: "Verdict",
    description: "The standing on the day of the claim, before any evidence.",
  }),
  evidence: field(z.array(Evidence).min(1), {
    label: "Findings",
    description: "Dated findings on it, oldest first.",
  }).optional(),
  note,
});
export type Claim = z.infer<typeof Claim>;
