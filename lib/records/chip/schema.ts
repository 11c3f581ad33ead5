import { z } from "zod";
import { fact, factFields } from "@/lib/schema/fact";
import { choice, field, oneOf } from "@/lib/schema/field";
import type { FieldMeta } from "@/lib/schema/meta";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, sources, summary } from "@/lib/schema/record";
import { addressIn, refTo } from "@/lib/schema/slug";
import { PlainText } from "@/lib/schema/text";
import { Flag, Money, PositiveNumber, WholeCount } from "@/lib/schema/values";
import { chipKinds, cudaSupports, hostInterfaces } from "./choices";

/** Peak dense throughput at one precision, in TFLOPS (TOPS for whole numbers). Sparse figures never go here. */
const throughput = (label: string, unit: "TFLOPS" | "TOPS" = "TFLOPS") =>
  fact(PositiveNumber, {
    label,
    description: `Peak dense ${label} throughput as the vendor counts it (multiply and add are two operations).`,
    unit,
    direction: "higher",
    group: "Throughput",
    plausible: [0.01, 1e8],
  });

const figure = (meta: Omit<FieldMeta, "format">) => fact(PositiveNumber, meta);

/** One dated step in what may be sold to whom. */
export const StatusStep = z.strictObject({
  date: field(PartialDate, { label: "Date", description: "When the step was taken or reported." }),
  text: field(PlainText, { label: "What changed", description: "What could be sold to whom from then on." }),
  by: field(addressIn("companies", "authorities"), {
    label: "By",
    description: "Who took the step: `authorities/bis`, `companies/nvidia`.",
  }).optional(),
  rule: field(refTo("export-rules"), { label: "Rule", description: "The export rule behind it." }).optional(),
  sources,
});
export type StatusStep = z.infer<typeof StatusStep>;

/** A processor, accelerator card or system of them. */
export const Chip = z.strictObject({
  ...naming,
  vendor: field(refTo("companies"), { label: "Vendor", description: "Who designed it." }),
  kind: choice(chipKinds, {
    label: "Kind",
    description: "GPU, NPU, CPU, system on chip, or a system of chips.",
  }),
  variantOf: field(refTo("chips"), {
    label: "Variant of",
    description: "The chip it was derived from.",
  }).optional(),
  accelerator: field(refTo("chips"), {
    label: "Built from",
    description: "For a system: the chip it is built from.",
  }).optional(),
  ...summary,
  facts: factFields({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First public announcement or showing.",
      group: "Release",
    }),
    released: fact(PartialDate, {
      label: "Released",
      description: "First shipments; a date that lies ahead is `planned`.",
      group: "Release",
    }),
    fp64Tflops: throughput("FP64"),
    fp32Tflops: throughput("FP32"),
    tf32Tflops: throughput("TF32"),
    fp16Tflops: throughput("FP16"),
    bf16Tflops: throughput("BF16"),
    fp8Tflops: throughput("FP8"),
    fp4Tflops: throughput("FP4"),
    int8Tops: throughput("INT8", "TOPS"),
    int4Tops: throughput("INT4", "TOPS"),
    memoryGb: figure({
      label: "Memory",
      description: "Memory attached to the chip, card or system.",
      unit: "GB",
      direction: "higher",
      group: "Memory and links",
      plausible: [0.5, 5e6],
    }),
    memoryType: fact(PlainText, {
      label: "Memory type",
      description: "Generation of the memory.",
      group: "Memory and links",
    }),
    memoryBandwidthGBps: figure({
      label: "Memory bandwidth",
      description: "Peak bandwidth of all attached memory, in gigabytes per second.",
      unit: "GB/s",
      direction: "higher",
      group: "Memory and links",
      plausible: [1, 5e7],
    }),
    interconnectGBps: figure({
      label: "Interconnect",
      description: "Bidirectional bandwidth to other chips over the vendor's link, in gigabytes per second.",
      unit: "GB/s",
      direction: "higher",
      group: "Memory and links",
      plausible: [1, 5e7],
    }),
    hostInterface: fact(oneOf(hostInterfaces), {
      label: "Host interface",
      description:
        "Link to the host computer; counts towards the transfer rate that the October 2022 rule tests.",
      group: "Memory and links",
    }),
    acceleratorCount: fact(WholeCount, {
      label: "Accelerators",
      description: "Number of accelerators in a system.",
      group: "Memory and links",
    }),
    tdpWatts: figure({
      label: "Power",
      description: "Thermal design power.",
      unit: "W",
      direction: "lower",
      group: "Physical",
      plausible: [0.5, 5e6],
    }),
    processNm: figure({
      label: "Process",
      description: "Node name in nanometres.",
      unit: "nm",
      group: "Physical",
      plausible: [1, 130],
    }),
    foundry: fact(PlainText, {
      label: "Foundry",
      description: "Who makes the dies, as known.",
      group: "Physical",
    }),
    dieAreaMm2: figure({
      label: "Die area",
      description: "Area of the logic dies.",
      unit: "mm²",
      group: "Physical",
      plausible: [5, 5000],
    }),
    transistorsBillion: figure({
      label: "Transistors",
      description: "Number of transistors.",
      unit: "billion",
      group: "Physical",
      plausible: [0.01, 5000],
    }),
    formFactor: fact(PlainText, {
      label: "Form factor",
      description: "Card, module or rack.",
      group: "Physical",
    }),
    softwareStack: fact(PlainText, {
      label: "Software stack",
      description: "The vendor's programming platform.",
      group: "Software and market",
    }),
    cudaSupport: fact(oneOf(cudaSupports), {
      label: "CUDA",
      description: "Native, claimed by the vendor, through a porting tool, or none.",
      group: "Software and market",
    }),
    madeForChina: fact(Flag, {
      label: "Made for China",
      description: "A variant cut to stay under US export thresholds.",
      group: "Software and market",
    }),
    price: fact(Money, {
      label: "Price",
      description: "Reported price of one unit.",
      direction: "lower",
      group: "Software and market",
      varies: true,
    }),
    forDataCentres: fact(Flag, {
      label: "For data centres",
      description: "Designed or marketed for use in data centres (Note 2 to ECCN 3A090).",
      group: "Export control",
    }),
    tpp: figure({
      label: "TPP",
      description:
        "Total processing performance as stated by a source: bit length times dense TOPS, the highest over all precisions (ECCN 3A090, technical note 2).",
      unit: "TOPS × bits",
      group: "Export control",
      plausible: [1, 1e7],
    }),
    performanceDensity: figure({
      label: "Performance density",
      description:
        "TPP divided by the applicable die area, as stated by a source (ECCN 3A090, technical note 5).",
      unit: "TPP/mm²",
      group: "Export control",
      plausible: [0.01, 200],
    }),
  }),
  exportStatus: field(z.array(StatusStep).min(1), {
    label: "Export status",
    description: "Dated steps in what may be sold to whom, oldest first.",
  }).optional(),
});
export type Chip = z.infer<typeof Chip>;
