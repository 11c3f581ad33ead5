import type { FactKey } from "@/lib/schema/fields";
import { type Facet, table, value, year } from "../display";
import type { Chip } from "./schema";

const nodeSpans: Facet = {
  by: "bucket",
  buckets: [
    { option: "up-to-5nm", label: "5 nm and below", below: 5.01 },
    { option: "6-to-8nm", label: "6 to 8 nm", below: 8.01 },
    { option: "10-to-16nm", label: "10 to 16 nm", below: 16.01 },
    { option: "over-16nm", label: "Above 16 nm" },
  ],
};

/** The facts that small tables show of systems. */
export const systemColumns = [
  "released",
  "acceleratorCount",
  "bf16Tflops",
  "fp16Tflops",
  "memoryGb",
] as const satisfies readonly FactKey<Chip>[];

export const chipDisplay = table<Chip>()({
  begins: ["announced", "released"],
  inOrder: [["announced", "released"]],
  intro: {
    text: "Processors, accelerator cards and systems, Chinese ones and those that export rules are about. Throughput is dense, as the vendor counts it.",
    related: [{ to: "compute-projects", label: "Computing projects" }],
  },
  computed: { country: { label: "Country", description: "Country of the maker." } },
  identity: ["vendor", "country", "kind", "variantOf", "accelerator"],
  presets: [
    {
      key: "overview",
      label: "Overview",
      columns: ["vendor", "kind", "released", "fp16Tflops", "memoryGb", "memoryBandwidthGBps", "processNm"],
    },
    { key: "throughput", label: "Throughput", columns: ["vendor", "*Throughput"] },
    { key: "memory", label: "Memory and links", columns: ["vendor", "*Memory and links"] },
    {
      key: "physical",
      label: "Physical",
      columns: [
        "vendor",
        "processNm",
        "foundry",
        "dieAreaMm2",
        "transistorsBillion",
        "tdpWatts",
        "formFactor",
      ],
    },
    {
      key: "market",
      label: "Software and market",
      columns: ["vendor", "*Software and market", "released"],
    },
    {
      key: "control",
      label: "Export control",
      columns: [
        "vendor",
        "country",
        "tpp",
        "performanceDensity",
        "interconnectGBps",
        "forDataCentres",
        "madeForChina",
      ],
    },
  ],
  aside: ["announced"],
  sort: { key: "released", descending: true },
  facets: {
    vendor: value,
    kind: value,
    country: value,
    released: year,
    processNm: nodeSpans,
    memoryType: value,
    cudaSupport: value,
    madeForChina: value,
    foundry: value,
  },
  long: ["softwareStack"],
  searched: ["vendor"],
  keyFacts: [
    "+vendor",
    ["released", "announced"],
    ["fp16Tflops", "bf16Tflops"],
    "int8Tops",
    "memoryGb",
    "memoryBandwidthGBps",
    "interconnectGBps",
    "processNm",
    "+variantOf",
    "+accelerator",
    "tdpWatts",
    "foundry",
  ],
  small: ["released", "fp16Tflops", "int8Tops", "memoryGb", "memoryBandwidthGBps", "processNm"],
});
