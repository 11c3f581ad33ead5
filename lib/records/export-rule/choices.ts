import { options } from "@/lib/schema/options";

export const exportRuleKinds = options({
  control: "Export control",
  "entity-list": "Entity List",
  guidance: "Guidance",
  "licence-decision": "Licence decision",
  "licence-policy": "Licence policy",
  tariff: "Tariff",
  investment: "Investment control",
  bill: "Bill",
  statement: "Statement",
  "counter-measure": "Counter-measure",
  customs: "Customs measure",
  "purchase-restriction": "Purchase restriction",
  "procurement-list": "Procurement list",
});

/** Where an export rule stood on a day; `announced` also covers what has no recorded day of entry into force. */
export const exportRuleStates = options({ announced: "Announced", "in-force": "In force", ended: "Ended" });
export type ExportRuleState = keyof typeof exportRuleStates;

/**
 * What a threshold may test. The first six are computed from a chip's figures, the rest are told of the chip
 * or of the transaction; `lib/domain/chip-metrics.ts` documents how each is filled.
 */
export const metrics = options({
  tpp: "Total processing performance",
  performanceDensity: { label: "Performance density", unit: "TPP/mm²" },
  bitsTimesTops: "Bit length × TOPS",
  aggregateIoGBps: { label: "Aggregate input and output", unit: "GB/s" },
  interconnectGBps: { label: "Interconnect", unit: "GB/s" },
  totalDramBandwidthGBps: { label: "DRAM bandwidth", unit: "GB/s" },
  memoryBandwidthDensity: { label: "Memory bandwidth density", unit: "GB/s/mm²" },
  datacenterDesigned: "Made or sold for data centres",
  classification: "Class under the control list",
  named: "Named in the rule",
  designedInChina: "Designed in China",
  copackagedHbm: "HBM in the package",
  advancedNode: "Advanced node",
  hasHbm: "Has HBM",
  transistorsBillion: { label: "Transistors", unit: "billion" },
  designerStatus: "Standing of the designer",
  packager: "Packager",
  packagedInMacauOrD5: "Packaged in Macau or country group D:5",
  exportYear: "Year of export",
});
export type Metric = keyof typeof metrics;

/** How a threshold compares; `label` is how a test reads. */
export const comparisons = options({ ">=": "≥", ">": ">", "<=": "≤", "<": "<", "==": "is", in: "is one of" });

/** The classes a rule can give; `weight`: 0 free, 1 lightly restricted, 2 restricted, comparable only within one rule. */
export const controlClasses = options({
  "not-controlled": { label: "Not controlled", weight: 0 },
  "3A090.a": { label: "3A090.a", weight: 2 },
  "3A090.b": { label: "3A090.b", weight: 1 },
  "3A090.c": { label: "3A090.c", weight: 2 },
  "presumed-3A090.a": { label: "Presumed 3A090.a", weight: 2 },
  "presumption-overcome": { label: "Presumption overcome", weight: 0 },
  "licence-required": { label: "Licence required", weight: 2 },
  "case-by-case": { label: "Case-by-case review", weight: 1 },
  "presumption-of-denial": { label: "Presumption of denial", weight: 2 },
  "exception-nac": { label: "Licence exception NAC (with notice)", weight: 1 },
  "exception-hbm": { label: "Licence exception HBM", weight: 1 },
  "no-exception": { label: "No licence exception", weight: 2 },
  "tariff-25-percent": { label: "25% tariff", weight: 2 },
  "no-tariff": { label: "No tariff", weight: 0 },
  "revenue-share-15-percent": { label: "15% revenue share", weight: 2 },
  "no-revenue-share": { label: "No revenue share", weight: 0 },
});
export type ControlClass = keyof typeof controlClasses;

/** What the thresholds of a rule classify. */
export const ruleSubjects = options({
  chip: "Chip",
  "memory-stack": { label: "Memory stack", meaning: "A bare stack of memory." },
  "foundry-shipment": {
    label: "Foundry shipment",
    meaning: "A chip that its maker or packager ships.",
  },
});
