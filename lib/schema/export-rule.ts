import { z } from "zod";
import { fact } from "./fact";
import { PartialDate } from "./partial-date";
import { naming, summary } from "./record";
import { refTo } from "./slug";
import { PlainText } from "./text";

export const ExportRuleKind = z.enum([
  "control",
  "entity-list",
  "guidance",
  "licence-decision",
  "licence-policy",
  "tariff",
  "investment",
  "bill",
  "statement",
  "counter-measure",
  "customs",
  "purchase-restriction",
  "procurement-list",
]);

/** Metrics of a chip that a threshold may test; each is filled as `lib/domain` documents. */
export const Metric = z.enum([
  "tpp",
  "performanceDensity",
  "bitsTimesTops",
  "aggregateIoGBps",
  "totalDramBandwidthGBps",
  "memoryBandwidthDensity",
  "datacenterDesigned",
  "classification",
]);
export type Metric = z.infer<typeof Metric>;

const Leaf = z.strictObject({
  metric: Metric,
  op: z.enum([">=", ">", "<=", "<", "==", "in"]),
  value: z.union([z.number(), z.boolean(), z.string(), z.array(z.string()).min(1)]),
});

/** A test of a chip's figures: a leaf, or all, any or none of several tests. */
export type Condition = z.infer<typeof Leaf> | { all: Condition[] } | { any: Condition[] } | { not: Condition };
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);

/** One line of a rule: the class a chip falls into when the condition holds; lines are read in order. */
export const Threshold = z.strictObject({
  result: PlainText,
  paragraph: PlainText,
  when: Condition,
});
export type Threshold = z.infer<typeof Threshold>;

/** An export control, list, licence policy, tariff or counter-measure, with its thresholds as data. */
export const ExportRule = z.strictObject({
  ...naming,
  kind: ExportRuleKind,
  issuer: refTo("authorities"),
  country: PlainText,
  namedChips: z.array(refTo("chips")).min(1).optional(),
  namedCompanies: z.array(refTo("companies")).min(1).optional(),
  supersedes: z.array(refTo("export-rules")).min(1).optional(),
  ...summary,
  facts: z.strictObject({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "When it was made public or first reported.",
      format: "date",
      group: "Validity",
    }),
    published: fact(PartialDate, {
      label: "Published",
      description: "When it appeared in the official gazette.",
      format: "date",
      group: "Validity",
    }),
    effective: fact(PartialDate, {
      label: "In force from",
      description: "First day on which it applied.",
      format: "date",
      group: "Validity",
    }),
    ended: fact(PartialDate, {
      label: "Ended",
      description: "When it was suspended, withdrawn or replaced.",
      format: "date",
      group: "Validity",
    }),
    status: fact(PlainText, {
      label: "Status",
      description: "What is known of its standing on the day of the newest source.",
      format: "text",
      group: "Validity",
      varies: true,
    }),
    citation: fact(PlainText, {
      label: "Citation",
      description: "Legal citation of the text.",
      format: "text",
      group: "Law",
    }),
    scope: fact(PlainText, {
      label: "Scope",
      description: "Which goods, destinations and parties it covers.",
      format: "text",
      group: "Law",
    }),
  }),
  thresholds: z.array(Threshold).min(1).optional(),
});
export type ExportRule = z.infer<typeof ExportRule>;
