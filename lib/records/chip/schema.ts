import { z } from "zod";
import { fact } from "@/lib/schema/fact";
import type { FieldMeta } from "@/lib/schema/meta";
import { PartialDate } from "@/lib/schema/partial-date";
import { naming, summary } from "@/lib/schema/record";
import { addressIn, refTo } from "@/lib/schema/slug";
import { PlainText, Sources } from "@/lib/schema/text";
import { Flag, Money, PositiveNumber, WholeCount } from "@/lib/schema/values";

export const ChipKind = z.enum(["gpu", "npu", "cpu", "soc", "system"]);
export const HostInterface = z.enum(["PCIe 3.0 x16", "PCIe 4.0 x16", "PCIe 5.0 x16", "PCIe 6.0 x16"]);
export const CudaSupport = z.enum(["native", "claimed", "porting-tool", "no"]);

/** Peak dense throughput at one precision, in TFLOPS (TOPS for whole numbers). Sparse figures never go here. */
const throughput = (label: string, unit: "TFLOPS" | "TOPS" = "TFLOPS") =>
  fact(PositiveNumber, {
    label,
    description: `Peak dense ${label} throughput as the vendor counts it (multiply and add are two operations).`,
    unit,
    format: "number",
    direction: "higher",
    group: "Throughput",
    plausible: [0.01, 1e8],
  });

const figure = (meta: Omit<FieldMeta, "format">) => fact(PositiveNumber, { ...meta, format: "number" });

/** One dated step in what may be sold to whom. */
export const StatusStep = z.strictObject({
  date: PartialDate,
  text: PlainText,
  by: addressIn("companies", "authorities").optional(),
  rule: refTo("export-rules").optional(),
  sources: Sources,
});
export type StatusStep = z.infer<typeof StatusStep>;

/** A processor, accelerator card or system of them. */
export const Chip = z.strictObject({
  ...naming,
  vendor: refTo("companies"),
  kind: ChipKind,
  variantOf: refTo("chips").optional(),
  /** For a system: the chip it is built from. */
  accelerator: refTo("chips").optional(),
  ...summary,
  facts: z.strictObject({
    announced: fact(PartialDate, {
      label: "Announced",
      description: "First public announcement or showing.",
      format: "date",
      group: "Release",
    }),
    released: fact(PartialDate, {
      label: "Released",
      description: "First shipments; a date that lies ahead is `planned`.",
      format: "date",
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
      format: "text",
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
    hostInterface: fact(HostInterface, {
      label: "Host interface",
      description:
        "Link to the host computer; counts towards the transfer rate that the October 2022 rule tests.",
      format: "choice",
      group: "Memory and links",
    }),
    acceleratorCount: fact(WholeCount, {
      label: "Accelerators",
      description: "Number of accelerators in a system.",
      format: "count",
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
      format: "text",
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
      format: "text",
      group: "Physical",
    }),
    softwareStack: fact(PlainText, {
      label: "Software stack",
      description: "The vendor's programming platform.",
      format: "text",
      group: "Software and market",
    }),
    cudaSupport: fact(CudaSupport, {
      label: "CUDA",
      description: "Native, claimed by the vendor, through a porting tool, or none.",
      format: "choice",
      group: "Software and market",
    }),
    madeForChina: fact(Flag, {
      label: "Made for China",
      description: "A variant cut to stay under US export thresholds.",
      format: "boolean",
      group: "Software and market",
    }),
    price: fact(Money, {
      label: "Price",
      description: "Reported price of one unit.",
      format: "money",
      direction: "lower",
      group: "Software and market",
      varies: true,
    }),
    forDataCentres: fact(Flag, {
      label: "For data centres",
      description: "Designed or marketed for use in data centres (Note 2 to ECCN 3A090).",
      format: "boolean",
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
  exportStatus: z.array(StatusStep).min(1).optional(),
});
export type Chip = z.infer<typeof Chip>;
