import { z } from "zod";
import { PartialDate } from "@/lib/schema/partial-date";
import { addressIn } from "@/lib/schema/slug";
import { Subject } from "@/lib/schema/subject";
import { PlainText, SourcedText, Sources } from "@/lib/schema/text";

/**
 * What became of a claim: only its maker says so; a third party reported a matching finding; partly so;
 * findings differ; a finding speaks against it; nobody can check it; its due date is not reached.
 */
export const Verdict = z.enum([
  "self-reported",
  "supported",
  "partly-supported",
  "disputed",
  "contradicted",
  "not-verifiable",
  "open",
]);
export type Verdict = z.infer<typeof Verdict>;

/** A dated finding; `verdict` is what the claim's standing became with it. */
export const Evidence = z.strictObject({
  date: PartialDate,
  text: PlainText,
  by: PlainText.optional(),
  verdict: Verdict.optional(),
  sources: Sources,
});
export type Evidence = z.infer<typeof Evidence>;

/** Who said what, when, and what is known of it. `name` is the claim in a few words. */
export const Claim = z.strictObject({
  $schema: z.string().optional(),
  name: PlainText,
  claimant: addressIn("companies", "authorities").optional(),
  /** Who claims, where no record stands for them. */
  claimantName: PlainText.optional(),
  subjects: z.array(Subject),
  date: PartialDate,
  statement: SourcedText,
  metric: PlainText.optional(),
  value: z.number().optional(),
  unit: PlainText.optional(),
  comparedWith: z.array(PlainText).min(1).optional(),
  /** The standing on the day of the claim, before any evidence. */
  verdict: Verdict,
  evidence: z.array(Evidence).min(1).optional(),
  note: PlainText.optional(),
});
export type Claim = z.infer<typeof Claim>;
