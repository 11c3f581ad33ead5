import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, note, sources, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText, WebAddress } from "@/lib/schema/text";
import { Flag } from "@/lib/schema/values";
import { jurisdictions, regulationKinds, stages, textChanges, textVersions } from "./choices";

export const Milestone = z.strictObject({
  stage: choice(stages, {
    label: "Step",
    description: "The step in its life; several may fall on one day.",
  }),
  date: field(PartialDate, {
    label: "Date",
    description: "When the step was taken; a date ahead is one that was set for it.",
  }),
  note,
  sources,
});
export type Milestone = z.infer<typeof Milestone>;

const article = field(PlainText, {
  label: "Article",
  description: "Where it stands in the text: `Art. 7`.",
}).optional();

const topic = field(PlainText, { label: "Topic", description: "What it is about, in a few words." });

export const Provision = z.strictObject({
  article,
  topic,
  text: field(PlainText, { label: "Text", description: "What it asks for, in our own words." }),
  version: choice(textVersions, {
    label: "Version",
    description: "Which text it stands in; shown from that text's publication on.",
  }),
  sources,
});
export type Provision = z.infer<typeof Provision>;

/** One side of a comparison of draft and final text. */
const side = (label: string, description: string) =>
  field(
    z.strictObject({
      article,
      text: field(PlainText, { label: "Text", description: "What it said, in our own words." }),
    }),
    { label, description },
  ).optional();

export const DraftDifference = z.strictObject({
  topic,
  change: choice(textChanges, {
    label: "Change",
    description: "How the provision changed from the draft to the final text.",
  }),
  draft: side("Draft", "What the draft for comment said; absent for what was added."),
  final: side("Final text", "What the final text says; absent for what was dropped."),
  note,
  sources,
});
export type DraftDifference = z.infer<typeof DraftDifference>;

/** A law, rule, standard, policy, ruling, declaration or register. */
export const Regulation = z.strictObject({
  ...naming,
  kind: choice(regulationKinds, { label: "Kind", description: "Law, rule, standard, policy and so on." }),
  jurisdiction: choice(jurisdictions, { label: "Jurisdiction", description: "Where it applies." }),
  issuers: field(z.array(refTo("authorities")), {
    label: "Issued by",
    description: "The bodies that issue or drafted it.",
  }).optional(),
  topics: field(z.array(PlainText).min(1), { label: "Topics", description: "What it is about." }).optional(),
  members: field(z.array(refTo("companies")).min(1), {
    label: "Taking part",
    description: "Companies that signed it, drafted it or take part in it.",
  }).optional(),
  related: field(z.array(refTo("regulations")).min(1), {
    label: "Related",
    description: "Rules that belong with it: the one it applies, the standard that spells it out.",
  }).optional(),
  ...summary,
  facts: factFields({
    binding: fact(Flag, {
      label: "Binding",
      description: "Whether it binds by law; a recommended standard or a declaration does not.",
      group: "Identity",
    }),
    documentNumber: fact(PlainText, {
      label: "Document number",
      description: "Number of the order, notice or standard.",
      group: "Identity",
    }),
    scope: fact(PlainText, {
      label: "Scope",
      description: "Whom and what it covers.",
      group: "Identity",
    }),
    penalties: fact(PlainText, {
      label: "Penalties",
      description: "What a breach can cost.",
      group: "Identity",
    }),
    officialUrl: fact(WebAddress, {
      label: "Official text",
      description: "Address of the official text; only where it was seen.",
      group: "Documents",
    }),
    translationUrl: fact(WebAddress, {
      label: "Translation",
      description: "A translation into English.",
      group: "Documents",
    }),
  }),
  milestones: field(z.array(Milestone).min(1), {
    label: "Steps",
    description:
      "Its life from the first proposal, each step with its date. The first one is when it begins.",
  }),
  provisions: field(z.array(Provision).min(1), {
    label: "Provisions",
    description: "What it asks for, one provision an entry, in the order of the text.",
  }).optional(),
  draftDifferences: field(z.array(DraftDifference).min(1), {
    label: "Draft and final text",
    description: "What changed between the draft for comment and the text that was adopted.",
  }).optional(),
});
export type Regulation = z.infer<typeof Regulation>;
