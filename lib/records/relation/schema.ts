import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { Subject } from "@/lib/schema/subject";
import { PlainText, Sources } from "@/lib/schema/text";
import { Money, PositiveNumber, WholeCount } from "@/lib/schema/values";

/** How `from` stands to `to`: "invests in", "is supplied by" and so on; see `relationVerbs` in `lib/domain`. */
export const RelationKind = z.enum([
  "investment",
  "partnership",
  "supply",
  "chip-order",
  "adoption",
  "licensing",
  "hosting",
  "membership",
  "parent",
  "acquisition",
  "spin-off",
  "trained-on",
  "served-on",
  "claims-support",
]);
export type RelationKind = z.infer<typeof RelationKind>;

/** A dated tie between two records. */
export const Relation = z.strictObject({
  $schema: z.string().optional(),
  kind: RelationKind,
  from: Subject,
  to: Subject,
  /** When it began or was reported; absent when unknown. */
  date: PartialDate.optional(),
  until: PartialDate.optional(),
  /** What the tie is about: the round, the product, the role. */
  text: PlainText.optional(),
  /** Records concerned besides the two ends, such as the chip ordered or the model adopted. */
  about: z.array(Subject).min(1).optional(),
  sources: Sources,
  facts: z
    .strictObject({
      amount: fact(Money, {
        label: "Amount",
        description: "Amount of the deal.",
        format: "money",
        group: "Deal",
      }),
      jointAmount: fact(Money, {
        label: "Joint amount",
        description: "Amount that several parties spent together; never to be added up.",
        format: "money",
        group: "Deal",
      }),
      quantity: fact(WholeCount, {
        label: "Quantity",
        description: "Units ordered or supplied.",
        format: "count",
        group: "Deal",
      }),
      stakePercent: fact(PositiveNumber.max(100), {
        label: "Stake",
        description: "Share held after the deal.",
        unit: "%",
        format: "number",
        group: "Deal",
      }),
      valuation: fact(Money, {
        label: "Valuation",
        description: "Value of the whole company in the deal.",
        format: "money",
        group: "Deal",
      }),
    })
    .optional(),
  note: PlainText.optional(),
});
export type Relation = z.infer<typeof Relation>;
