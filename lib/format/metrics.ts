import type { MetricValue, Span } from "@/lib/domain/metric-values";
import { comparisons, metrics } from "@/lib/records/export-rule/choices";
import type { Leaf } from "@/lib/records/export-rule/schema";
import { plainNumber } from "./numbers";

function word(value: Leaf["value"]): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return plainNumber(value);
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** A test of a rule as people read it: `Total processing performance ≥ 4,800`. */
export function formatTest({ metric, op, value }: Leaf): string {
  const { label, unit } = metrics[metric];
  return `${label} ${comparisons[op].label} ${word(value)}${unit === undefined ? "" : ` ${unit}`}`;
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
