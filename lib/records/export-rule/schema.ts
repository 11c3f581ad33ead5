import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { refTo } from "@/lib/schema/slug";
import { PlainText, Sources } from "@/lib/schema/text";

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

/**
 * What a threshold may test. The first six are computed from a chip's figures, the rest are told of the chip
 * or of the transaction; `lib/domain/chip-metrics.ts` documents how each is filled.
 */
export const Metric = z.enum([
  "tpp",
  "performanceDensity",
  "bitsTimesTops",
  "aggregateIoGBps",
  "interconnectGBps",
  "totalDramBandwidthGBps",
  "memoryBandwidthDensity",
  "datacenterDesigned",
  "classification",
  "named",
  "designedInChina",
  "copackagedHbm",
  "advancedNode",
  "hasHbm",
  "transistorsBillion",
  "designerStatus",
  "packager",
  "packagedInMacauOrD5",
  "exportYear",
]);
export type Metric = z.infer<typeof Metric>;

/** The classes a rule can give; `lib/domain/control-classes.ts` holds their labels and their order. */
export const ControlClass = z.enum([
  "not-controlled",
  "3A090.a",
  "3A090.b",
  "3A090.c",
  "presumed-3A090.a",
  "presumption-overcome",
  "licence-required",
  "case-by-case",
  "presumption-of-denial",
  "exception-nac",
  "exception-hbm",
  "no-exception",
  "tariff-25-percent",
  "no-tariff",
  "revenue-share-15-percent",
  "no-revenue-share",
]);
export type ControlClass = z.infer<typeof ControlClass>;

const Comparison = z.enum([">=", ">", "<=", "<", "==", "in"]);
const Leaf = z.strictObject({
  metric: Metric,
  op: Comparison,
  value: z.union([z.number(), z.boolean(), PlainText, z.array(PlainText).min(1)]),
});
export type Leaf = z.infer<typeof Leaf>;

/** A test of figures: a leaf, or all, any or none of several tests. `all` of nothing is true. */
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition };
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Leaf,
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);

/**
 * One line of a rule: the class a chip falls into when the condition holds. Lines are read in order,
 * the first that holds decides, and the last holds always.
 */
export const Threshold = z.strictObject({
  result: ControlClass,
  /** Where the line stands in the law, such as `ECCN 3A090.a.1`. */
  paragraph: PlainText,
  when: Condition,
  note: PlainText.optional(),
  sources: Sources,
});
export type Threshold = z.infer<typeof Threshold>;

/** What the thresholds of a rule classify: a chip, a bare memory stack, or a chip that its maker or packager ships. */
export const RuleSubject = z.enum(["chip", "memory-stack", "foundry-shipment"]);

/** An export control, list, licence policy, tariff or counter-measure, with its thresholds as data. */
export const ExportRule = z.strictObject({
  ...naming,
  kind: ExportRuleKind,
  /** Absent where the reports do not name the authority. */
  issuer: refTo("authorities").optional(),
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
  appliesTo: RuleSubject.optional(),
  thresholds: z.array(Threshold).min(1).optional(),
  /** Licence exceptions for what the thresholds control; read like them. */
  licenceExceptions: z.array(Threshold).min(1).optional(),
});
export type ExportRule = z.infer<typeof ExportRule>;
