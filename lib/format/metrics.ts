import type { MetricValue, Span } from "@/lib/domain/metric-values";
import type { Leaf, Metric } from "@/lib/records/export-rule/schema";
import { plainNumber } from "./numbers";

/** What each metric of an export rule is called, with its unit where it has one. */
export const metricLabels: Readonly<Record<Metric, { label: string; unit?: string }>> = {
  tpp: { label: "Total processing performance" },
  performanceDensity: { label: "Performance density", unit: "TPP/mm²" },
  bitsTimesTops: { label: "Bit length × TOPS" },
  aggregateIoGBps: { label: "Aggregate input and output", unit: "GB/s" },
  interconnectGBps: { label: "Interconnect", unit: "GB/s" },
  totalDramBandwidthGBps: { label: "DRAM bandwidth", unit: "GB/s" },
  memoryBandwidthDensity: { label: "Memory bandwidth density", unit: "GB/s/mm²" },
  datacenterDesigned: { label: "Made or sold for data centres" },
  classification: { label: "Class under the control list" },
  named: { label: "Named in the rule" },
  designedInChina: { label: "Designed in China" },
  copackagedHbm: { label: "HBM in the package" },
  advancedNode: { label: "Advanced node" },
  hasHbm: { label: "Has HBM" },
  transistorsBillion: { label: "Transistors", unit: "billion" },
  designerStatus: { label: "Standing of the designer" },
  packager: { label: "Packager" },
  packagedInMacauOrD5: { label: "Packaged in Macau or country group D:5" },
  exportYear: { label: "Year of export" },
};

const signs: Readonly<Record<Leaf["op"], string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "==": "is",
  in: "is one of",
};

function word(value: Leaf["value"]): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return plainNumber(value);
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** A test of a rule as people read it: `Total processing performance ≥ 4,800`. */
export function formatTest({ metric, op, value }: Leaf): string {
  const { label, unit } = metricLabels[metric];
  return `${label} ${signs[op]} ${word(value)}${unit === undefined ? "" : ` ${unit}`}`;
}

function span({ low, high }: Span): string {
  if (low === high) return plainNumber(low);
  if (high === Number.POSITIVE_INFINITY) return `≥${plainNumber(low)}`;
  return low === 0 ? `≤${plainNumber(high)}` : `${plainNumber(low)}–${plainNumber(high)}`;
}

/** The figure that a test was made on; undefined where none is known. */
export function formatMeasured(measured: MetricValue | undefined): string | undefined {
  if (measured === undefined) return undefined;
  return measured.kind === "number" ? span(measured.span) : measured.oneOf.map(word).join(" or ");
}
