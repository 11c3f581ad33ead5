import type { Chip } from "@/lib/records/chip/schema";
import type { Fact, Observation } from "@/lib/schema/fact";
import { factAsOf } from "./as-of";
import type { Metrics } from "./condition";
import {
  combinedProvenance,
  type MetricValue,
  type NumberValue,
  numberOf,
  provenanceOf,
  type WordValue,
} from "./metric-values";
import type { Moment } from "./moment";

/**
 * Bit length of each precision, ECCN 3A090 technical note 2 (88 FR 73458): the largest among the inputs
 * of the multiplication. TF32 is counted with the 32 bits of its operands in memory, as public trackers do.
 */
const bitLengths = {
  fp64Tflops: 64,
  fp32Tflops: 32,
  tf32Tflops: 32,
  fp16Tflops: 16,
  bf16Tflops: 16,
  fp8Tflops: 8,
  int8Tops: 8,
  fp4Tflops: 4,
  int4Tops: 4,
} as const;

/** The fields of a chip that tell its throughput, by precision. */
export const throughputFields = Object.keys(bitLengths) as (keyof typeof bitLengths)[];

/** Both directions of a x16 slot together in GB/s, rounded as data sheets do (PCI-SIG raw rates of 8 to 64 GT/s). */
const hostRatesGBps = {
  "PCIe 3.0 x16": 32,
  "PCIe 4.0 x16": 64,
  "PCIe 5.0 x16": 128,
  "PCIe 6.0 x16": 256,
} as const;

/** 16 nm is where foundries went over to non-planar transistors ("16/14 nanometer node", 15 CFR 772.1). */
const coarsestAdvancedNodeNm = 16;

type Facts = Chip["facts"];
type NumericField =
  | keyof typeof bitLengths
  | "tpp"
  | "performanceDensity"
  | "dieAreaMm2"
  | "memoryBandwidthGBps"
  | "interconnectGBps"
  | "processNm"
  | "transistorsBillion";

/** The figures of a chip that export rules test, as known on a day; what nobody has published is absent. */
export function chipMetrics(facts: Facts, moment: Moment): Metrics {
  const known = (field: NumericField) => numberField(facts, field, moment);
  const tpp = totalProcessingPerformance(facts, moment);
  const values: Partial<Record<keyof Metrics, MetricValue | undefined>> = {
    tpp,
    // The 2022 rule multiplies bit length and TOPS without the name; for these chips the number is the same.
    bitsTimesTops: tpp,
    performanceDensity: known("performanceDensity") ?? density(tpp, known("dieAreaMm2")),
    aggregateIoGBps: aggregateIo(facts, moment),
    interconnectGBps: known("interconnectGBps") ?? absentLink(facts, moment),
    totalDramBandwidthGBps: known("memoryBandwidthGBps"),
    transistorsBillion: known("transistorsBillion"),
    datacenterDesigned: flag("forDataCentres", observed(facts.forDataCentres, moment)),
    advancedNode: advancedNode(known("processNm")),
    hasHbm: stackedMemory(observed(facts.memoryType, moment)),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/**
 * Total processing performance: 2 × MacTOPS × bit length, at the bit length that gives most, dense
 * (ECCN 3A090 technical notes 1 to 4). Data sheets count a multiply-add as two operations, so it is TOPS × bits.
 * A figure that a source states goes before one computed here. Where nothing at 16 bits or fewer is
 * published, what can be computed is only a lower bound.
 */
export function totalProcessingPerformance(facts: Facts, moment: Moment): NumberValue | undefined {
  return numberField(facts, "tpp", moment) ?? computedPerformance(facts, moment);
}

function computedPerformance(facts: Facts, moment: Moment): NumberValue | undefined {
  const products = Object.entries(bitLengths).flatMap(([name, bits]) => {
    const rate = numberField(facts, name as keyof typeof bitLengths, moment);
    return rate === undefined ? [] : [{ bits, value: scaled(rate, bits) }];
  });
  const first = products.toSorted((a, b) => b.value.span.low - a.value.span.low || a.bits - b.bits)[0];
  if (first === undefined) return undefined;
  const openEnded = products.every((product) => product.bits > 16);
  const high = openEnded
    ? Number.POSITIVE_INFINITY
    : Math.max(...products.map((product) => product.value.span.high));
  return {
    kind: "number",
    span: { low: first.value.span.low, high },
    provenance: combinedProvenance([first.value.provenance]),
  };
}

/** TPP per mm² of logic dies on a non-planar node (technical note 5); undefined while either is unknown. */
function density(tpp: NumberValue | undefined, area: NumberValue | undefined): NumberValue | undefined {
  if (tpp === undefined || area === undefined) return undefined;
  const span = { low: tpp.span.low / area.span.high, high: tpp.span.high / area.span.low };
  return { kind: "number", span, provenance: combinedProvenance([tpp.provenance, area.provenance]) };
}

/**
 * Aggregate bidirectional transfer rate over all inputs and outputs but those to volatile memory
 * (ECCN 3A090.a of October 2022): the chip-to-chip link and the host interface. With only one of the two
 * known it is a lower bound; a link that does not exist counts nothing.
 */
function aggregateIo(facts: Facts, moment: Moment): NumberValue | undefined {
  const link = numberField(facts, "interconnectGBps", moment) ?? absentLink(facts, moment);
  const host = observed(facts.hostInterface, moment);
  const hostRate = host?.value === undefined ? undefined : hostRatesGBps[host.value];
  if (link === undefined && hostRate === undefined) return undefined;
  const low = (link?.span.low ?? 0) + (hostRate ?? 0);
  const high =
    link !== undefined && hostRate !== undefined ? link.span.high + hostRate : Number.POSITIVE_INFINITY;
  const parts = [link?.provenance, host && provenanceOf("hostInterface", host)].filter(
    (part) => part !== undefined,
  );
  return { kind: "number", span: { low, high }, provenance: combinedProvenance(parts) };
}

/** A link that the chip is known not to have carries nothing. */
function absentLink(facts: Facts, moment: Moment): NumberValue | undefined {
  const observation = observed(facts.interconnectGBps, moment);
  if (observation?.missing !== "not-applicable") return undefined;
  return {
    kind: "number",
    span: { low: 0, high: 0 },
    provenance: provenanceOf("interconnectGBps", observation),
  };
}

function advancedNode(process: NumberValue | undefined): WordValue | undefined {
  if (process === undefined) return undefined;
  return {
    kind: "word",
    oneOf: [process.span.high <= coarsestAdvancedNodeNm],
    provenance: process.provenance,
  };
}

/** Whether the memory is of the stacked kind; Huawei calls its own HiBL and HiZQ. */
function stackedMemory(memory: Observation<string> | undefined): WordValue | undefined {
  if (memory?.value === undefined) return undefined;
  return {
    kind: "word",
    oneOf: [/HBM|HiBL|HiZQ/.test(memory.value)],
    provenance: provenanceOf("memoryType", memory),
  };
}

function flag(field: string, observation: Observation<boolean> | undefined): WordValue | undefined {
  if (observation?.value === undefined) return undefined;
  return { kind: "word", oneOf: [observation.value], provenance: provenanceOf(field, observation) };
}

const scaled = (rate: NumberValue, factor: number): NumberValue => ({
  ...rate,
  span: { low: rate.span.low * factor, high: rate.span.high * factor },
});

function numberField(facts: Facts, field: NumericField, moment: Moment): NumberValue | undefined {
  const observation = observed(facts[field], moment);
  return observation && numberOf(field, observation);
}

/** The observation that holds on the day, a stated reason for its absence included. */
function observed<Value>(fact: Fact<Value> | undefined, moment: Moment): Observation<Value> | undefined {
  const view = factAsOf(fact, false, moment);
  return view.state === "known" || view.state === "missing" ? view.observation : undefined;
}
