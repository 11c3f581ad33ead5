import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText, Sources, WebAddress } from "@/lib/schema/text";
import { Flag } from "@/lib/schema/values";

export const RegulationKind = z.enum([
  "law",
  "administrative-regulation",
  "departmental-rule",
  "local-regulation",
  "standard",
  "technical-guidance",
  "policy",
  "registry",
  "campaign",
  "executive-order",
  "ruling",
  "declaration",
  "expert-proposal",
]);
export const Jurisdiction = z.enum(["cn", "cn-local", "us", "eu", "uk", "un", "international"]);

/** A step in a rule's life; several may fall on one day. */
export const Stage = z.enum([
  "proposed",
  "draft",
  "comment-closed",
  "signed",
  "adopted",
  "decided",
  "published",
  "effective",
  "amended",
  "suspended",
  "superseded",
  "rescinded",
]);
export type Stage = z.infer<typeof Stage>;

export const Milestone = z.strictObject({
  stage: Stage,
  date: PartialDate,
  note: PlainText.optional(),
  sources: Sources,
});
export type Milestone = z.infer<typeof Milestone>;

export const Provision = z.strictObject({
  article: PlainText.optional(),
  topic: PlainText,
  text: PlainText,
  /** Which text it stands in; shown from that text's publication on. */
  version: z.enum(["draft", "final"]),
  sources: Sources,
});
export type Provision = z.infer<typeof Provision>;

/** How a provision changed from the draft to the final text. */
export const Change = z.enum([
  "kept",
  "moved",
  "weakened",
  "tightened",
  "dropped",
  "added",
  "split",
  "merged",
]);

export const DraftDifference = z.strictObject({
  topic: PlainText,
  change: Change,
  draft: z.strictObject({ article: PlainText.optional(), text: PlainText }).optional(),
  final: z.strictObject({ article: PlainText.optional(), text: PlainText }).optional(),
  note: PlainText.optional(),
  sources: Sources,
});
export type DraftDifference = z.infer<typeof DraftDifference>;

/** A law, rule, standard, policy, ruling, declaration or register. */
export const Regulation = z.strictObject({
  ...naming,
  kind: RegulationKind,
  jurisdiction: Jurisdiction,
  issuers: z.array(refTo("authorities")).optional(),
  topics: z.array(PlainText).min(1).optional(),
  members: z.array(refTo("companies")).min(1).optional(),
  related: z.array(refTo("regulations")).min(1).optional(),
  ...summary,
  facts: z.strictObject({
    binding: fact(Flag, {
      label: "Binding",
      description: "Whether it binds by law; a recommended standard or a declaration does not.",
      format: "boolean",
      group: "Identity",
    }),
    documentNumber: fact(PlainText, {
      label: "Document number",
      description: "Number of the order, notice or standard.",
      format: "text",
      group: "Identity",
    }),
    scope: fact(PlainText, {
      label: "Scope",
      description: "Whom and what it covers.",
      format: "text",
      group: "Identity",
    }),
    penalties: fact(PlainText, {
      label: "Penalties",
      description: "What a breach can cost.",
      format: "text",
      group: "Identity",
    }),
    officialUrl: fact(WebAddress, {
      label: "Official text",
      description: "Address of the official text; only where it was seen.",
      format: "url",
      group: "Documents",
    }),
    translationUrl: fact(WebAddress, {
      label: "Translation",
      description: "A translation into English.",
      format: "url",
      group: "Documents",
    }),
  }),
  milestones: z.array(Milestone).min(1),
  provisions: z.array(Provision).min(1).optional(),
  draftDifferences: z.array(DraftDifference).min(1).optional(),
});
export type Regulation = z.infer<typeof Regulation>;
