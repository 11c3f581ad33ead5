import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field } from "@/lib/schema/field";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, note, sources, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { comparisons, controlClasses, exportRuleKinds, metrics, ruleSubjects } from "./choices";

const Leaf = z.strictObject({
  metric: choice(metrics, {
    label: "Metric",
    description: "What is tested: a figure of the chip, or something told of it or of the transaction.",
  }),
  op: choice(comparisons, { label: "Comparison", description: "How the figure is compared with `value`." }),
  value: field(z.union([z.number(), z.boolean(), PlainText, z.array(PlainText).min(1)]), {
    label: "Value",
    description: "The bound, in the metric's unit; a list for `in`.",
  }),
});
export type Leaf = z.infer<typeof Leaf>;

/** A test of figures: a leaf, or all, any or none of several tests. `all` of nothing is true. */
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition };
const inner: z.ZodType<Condition> = z.lazy(() => Condition);
export const Condition: z.ZodType<Condition> = z.union([
  Leaf,
  z.strictObject({
    all: field(z.array(inner), { label: "All", description: "Holds if every test holds; `[]` always does." }),
  }),
  z.strictObject({
    any: field(z.array(inner).min(1), { label: "Any", description: "Holds if one of the tests holds." }),
  }),
  z.strictObject({ not: field(inner, { label: "Not", description: "Holds if the test does not." }) }),
]);

/** One line of a rule: the class that a chip falls into when the condition holds. */
export const Threshold = z.strictObject({
  result: choice(controlClasses, {
    label: "Class",
    description: "The class that the line gives. Lines are read from the top; the first that holds decides.",
  }),
  paragraph: field(PlainText, {
    label: "Paragraph",
    description: "Where the line stands in the law: `ECCN 3A090.a.1`.",
  }),
  when: field(Condition, {
    label: "When",
    description: 'The test of the line; the last line holds always: `{ "all": [] }`.',
  }),
  note,
  sources,
});
export type Threshold = z.infer<typeof Threshold>;

/** An export control, list, licence policy, tariff or counter-measure, with its thresholds as data. */
export const ExportRule = z.strictObject({
  ...naming,
  kind: choice(exportRuleKinds, {
    label: "Kind",
    description: "Control, list, licence policy, tariff and so on.",
  }),
  issuer: field(refTo("authorities"), {
    label: "Issuer",
    description: "The authority behind it; absent where the reports do not name it.",
  }).optional(),
  country: field(PlainText, { label: "Country", description: "Country whose rule it is." }),
  namedChips: field(z.array(refTo("chips")).min(1), {
    label: "Chips named",
    description: "Chips that it names.",
  }).optional(),
  namedCompanies: field(z.array(refTo("companies")).min(1), {
    label: "Companies named",
    description: "Companies that it names.",
  }).optional(),
  supersedes: field(z.array(refTo("export-rules")).min(1), {
    label: "Replaces",
    description: "Earlier rules that it replaces.",
  }).optional(),
  ...summary,
  facts: factFields({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "When it was made public or first reported.",
      group: "Validity",
    }),
    published: fact(PartialDate, {
      label: "Published",
      description: "When it appeared in the official gazette.",
      group: "Validity",
    }),
    effective: fact(PartialDate, {
      label: "In force from",
      description: "First day on which it applied.",
      group: "Validity",
    }),
    ended: fact(PartialDate, {
      label: "Ended",
      description: "When it was suspended, withdrawn or replaced.",
      group: "Validity",
    }),
    status: fact(PlainText, {
      label: "Status",
      description: "What is known of its standing on the day of the newest source.",
      group: "Validity",
      varies: true,
    }),
    citation: fact(PlainText, {
      label: "Citation",
      description: "Legal citation of the text.",
      group: "Law",
    }),
    scope: fact(PlainText, {
      label: "Scope",
      description: "Which goods, destinations and parties it covers.",
      group: "Law",
    }),
  }),
  appliesTo: choice(ruleSubjects, {
    label: "Applies to",
    description: "What the thresholds classify; absent where there are none.",
  }).optional(),
  thresholds: field(z.array(Threshold).min(1), {
    label: "Thresholds",
    description: "The lines of the rule, read from the top; the first that holds gives the class.",
  }).optional(),
  licenceExceptions: field(z.array(Threshold).min(1), {
    label: "Licence exceptions",
    description: "Licence exceptions for what the thresholds control; read like them.",
  }).optional(),
});
export type ExportRule = z.infer<typeof ExportRule>;
