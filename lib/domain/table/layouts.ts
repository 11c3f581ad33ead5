import type { Facet, Preset, Sort } from "./column";
import type { TableCollection } from "./identity-fields";

/** How a collection's table is laid out; every key names an identity field or a fact field. */
export interface Layout {
  presets: readonly [Preset, ...Preset[]];
  sort: Sort;
  facets: Readonly<Record<string, Facet>>;
  /** Columns of running text, which may take two lines; `name` is that of the records. */
  long?: readonly string[];
  /** Columns that the text filter looks through beside the names. */
  searched?: readonly string[];
  /** Columns whose cells carry the sources of their whole row. */
  sourced?: readonly string[];
  /** What the column of names is called where that is not “Name”. */
  nameLabel?: string;
}

const value: Facet = { by: "value" };
const year: Facet = { by: "year" };

const parameterSpans: Facet = {
  by: "bucket",
  buckets: [
    { option: "under-1b", label: "Under 1B", below: 1e9 },
    { option: "1b-to-10b", label: "1B to 10B", below: 1e10 },
    { option: "10b-to-100b", label: "10B to 100B", below: 1e11 },
    { option: "100b-to-1t", label: "100B to 1T", below: 1e12 },
    { option: "1t-and-more", label: "1T and more" },
  ],
};

const nodeSpans: Facet = {
  by: "bucket",
  buckets: [
    { option: "up-to-5nm", label: "5 nm and below", below: 5.01 },
    { option: "6-to-8nm", label: "6 to 8 nm", below: 8.01 },
    { option: "10-to-16nm", label: "10 to 16 nm", below: 16.01 },
    { option: "over-16nm", label: "Above 16 nm" },
  ],
};

/** A preset whose columns are written with blanks between. */
const preset = (key: string, label: string, columns: string): Preset => ({
  key,
  label,
  columns: columns.split(" "),
});

/** The layout of every table. */
export const layouts: Readonly<Record<TableCollection, Layout>> = {
  companies: {
    presets: [
      preset("overview", "Overview", "segment headquarters founded models chips valuation entityList"),
      preset(
        "business",
        "Business",
        "segment listing valuation revenue capitalSpending headcount businessModel",
      ),
      preset("technology", "Technology", "segment models chips ownChips stack trainingCompute"),
      preset("restrictions", "Restrictions", "segment country entityList section1260H"),
    ],
    sort: { key: "models", descending: true },
    facets: {
      segment: value,
      kind: value,
      country: value,
      province: value,
      founded: year,
      entityList: value,
      section1260H: value,
    },
    long: ["businessModel", "products", "stack", "trainingCompute"],
    searched: ["province"],
  },
  models: {
    presets: [
      preset("overview", "Overview", "developer category released parametersTotal contextTokens openness"),
      preset(
        "size",
        "Size",
        "developer released parametersTotal parametersActive architecture contextTokens",
      ),
      preset(
        "training",
        "Training",
        "developer released trainingTokens trainingFlop trainingHardware baseModel",
      ),
      preset(
        "access",
        "Access",
        "developer openness licence openedToPublic priceInput priceOutput priceInputMainland priceOutputMainland",
      ),
      preset("capability", "Capability", "developer category modalitiesIn modalitiesOut languages scores"),
    ],
    sort: { key: "released", descending: true },
    facets: {
      category: value,
      openness: value,
      released: year,
      parametersTotal: parameterSpans,
      developer: value,
      country: value,
      architecture: value,
      modalitiesIn: value,
      modalitiesOut: value,
      releasedAs: value,
      licence: value,
    },
    long: ["trainingHardware", "languages"],
    searched: ["developer"],
  },
  chips: {
    presets: [
      preset(
        "overview",
        "Overview",
        "vendor kind released fp16Tflops memoryGb memoryBandwidthGBps processNm",
      ),
      preset(
        "throughput",
        "Throughput",
        "vendor fp64Tflops fp32Tflops tf32Tflops fp16Tflops bf16Tflops fp8Tflops fp4Tflops int8Tops int4Tops",
      ),
      preset(
        "memory",
        "Memory and links",
        "vendor memoryGb memoryType memoryBandwidthGBps interconnectGBps hostInterface acceleratorCount",
      ),
      preset(
        "physical",
        "Physical",
        "vendor processNm foundry dieAreaMm2 transistorsBillion tdpWatts formFactor",
      ),
      preset("market", "Software and market", "vendor softwareStack cudaSupport madeForChina price released"),
      preset(
        "control",
        "Export control",
        "vendor country tpp performanceDensity interconnectGBps forDataCentres madeForChina",
      ),
    ],
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
  },
  regulations: {
    presets: [
      preset("overview", "Overview", "status statusSince kind jurisdiction issuers binding"),
      preset("history", "History", "status firstPublic statusSince nextStep nextDate"),
      preset("content", "Content", "status documentNumber scope penalties topics"),
      preset("documents", "Documents", "status documentNumber officialUrl translationUrl"),
    ],
    sort: { key: "statusSince", descending: true },
    facets: {
      status: value,
      kind: value,
      jurisdiction: value,
      issuers: value,
      topics: value,
      binding: value,
      firstPublic: year,
    },
    long: ["scope", "penalties", "issuers", "topics", "name"],
    searched: ["issuers"],
  },
  "export-rules": {
    presets: [
      preset("overview", "Overview", "state kind issuer announced effective ended"),
      preset("content", "Content", "state citation scope status"),
      preset("named", "Whom it names", "state namedChips namedCompanies effective"),
    ],
    sort: { key: "announced", descending: true },
    facets: { state: value, kind: value, country: value, issuer: value, announced: year, namedChips: value },
    long: ["scope", "status", "citation", "namedChips", "namedCompanies", "issuer", "name"],
  },
  claims: {
    presets: [
      preset("overview", "Overview", "claimant date verdict statement"),
      preset("findings", "Findings", "claimant date verdict decided evidence subjects metric"),
    ],
    sort: { key: "date", descending: true },
    facets: { verdict: value, claimant: value, date: year, subjects: value },
    long: ["statement", "subjects", "metric", "name"],
    searched: ["claimant", "statement"],
  },
  authorities: {
    presets: [preset("overview", "Overview", "kind country established regulations rules role")],
    sort: { key: "regulations", descending: true },
    facets: { kind: value, country: value, established: year },
    long: ["role"],
  },
  benchmarks: {
    presets: [preset("overview", "Overview", "measures unit better introduced models scores")],
    sort: { key: "scores", descending: true },
    facets: { unit: value, better: value, introduced: year },
    long: ["measures"],
  },
  "compute-projects": {
    presets: [
      preset("overview", "Overview", "kind province announced opened computePflops chipCount status"),
      preset("capacity", "Capacity", "computePflops chipCount chips powerMw investment"),
      preset("place", "Place", "kind place province operators partOf"),
    ],
    sort: { key: "announced", descending: true },
    facets: { kind: value, province: value, operators: value, partOf: value, announced: year, opened: year },
    long: ["chips", "status", "investment", "name"],
    searched: ["place", "province"],
  },
  events: {
    presets: [preset("overview", "Overview", "date category importance subjects text")],
    sort: { key: "date", descending: true },
    facets: { category: value, date: year, importance: value, subjects: value },
    long: ["text", "subjects", "name"],
  },
  sources: {
    presets: [
      preset("overview", "Overview", "publisher kind language published references"),
      preset("reading", "Reading", "publisher author published seen url"),
    ],
    sort: { key: "references", descending: true },
    facets: { kind: value, language: value, published: year, publisher: value, seen: value },
    long: ["name"],
    searched: ["publisher"],
    nameLabel: "Title",
  },
  results: {
    presets: [
      preset("overview", "Overview", "benchmark score unit reportedBy by date"),
      preset("settings", "Settings", "benchmark score unit variant setting date"),
    ],
    sort: { key: "date", descending: true },
    facets: { benchmark: value, reportedBy: value, developer: value, by: value, date: year },
    long: ["setting"],
    searched: ["benchmark", "by", "developer", "setting", "variant"],
    sourced: ["score"],
    nameLabel: "Model",
  },
  filings: {
    presets: [
      preset("overview", "Overview", "operator kind province date list"),
      preset("records", "On record here", "operator company model kind date"),
      preset("printed", "As printed", "operator number note list announced"),
    ],
    sort: { key: "announced", descending: true },
    facets: { kind: value, province: value, list: value, company: value, date: year },
    long: ["operator", "note"],
    searched: ["operator", "company", "model", "province", "number", "note"],
    nameLabel: "Service as listed",
  },
};
