import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { $schema, note, sources } from "@/lib/schema/record";
import { Subject } from "@/lib/schema/subject";
import { PlainText } from "@/lib/schema/text";
import { Money, PositiveNumber, WholeCount } from "@/lib/schema/values";
import { relationKinds } from "./choices";

/** A dated tie between two records. */
export const Relation = z.strictObject({
  $schema,
  kind: choice(relationKinds, {
    label: "Kind",
    description: "How `from` stands to `to`: it invests in it, supplies it, belongs to it and so on.",
  }),
  from: field(Subject, {
    label: "From",
    description: "The first party, as an address: `companies/alibaba`.",
  }),
  to: field(Subject, { label: "To", description: "The second party, as an address." }),
  date: field(PartialDate, {
    label: "Date",
    description: "When it began or was reported; absent when unknown.",
  }).optional(),
  until: field(PartialDate, { label: "Until", description: "When it ended." }).optional(),
  text: field(PlainText, {
    label: "Text",
    description: "What the tie is about: the round, the product, the role.",
  }).optional(),
  about: field(z.array(Subject).min(1), {
    label: "About",
    description: "Records concerned besides the two ends, such as the chip ordered or the model adopted.",
  }).optional(),
  sources,
  facts: factFields({
    amount: fact(Money, {
      label: "Amount",
      description: "Amount of the deal.",
      group: "Deal",
    }),
    jointAmount: fact(Money, {
      label: "Joint amount",
      description: "Amount that several parties spent together; never to be added up.",
      group: "Deal",
    }),
    quantity: fact(WholeCount, {
      label: "Quantity",
      description: "Units ordered or supplied.",
      group: "Deal",
    }),
    stakePercent: fact(PositiveNumber.max(100), {
      label: "Stake",
      description: "Share held after the deal.",
      unit: "%",
      group: "Deal",
    }),
    valuation: fact(Money, {
      label: "Valuation",
      description: "Value of the whole company in the deal.",
      group: "Deal",
    }),
  }).optional(),
  note,
});
export type Relation = z.infer<typeof Relation>;
