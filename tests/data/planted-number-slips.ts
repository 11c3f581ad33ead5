import { chip, company, model, type Slip, scores, set } from "./planted-slips";

/** Slips of numbers: their witnesses, their exactness, what they count and of which period. */
export const numberSlips: readonly Slip[] = [
  {
    what: "billions for ones",
    rule: "plausible-range",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "value", 7.7),
    line: '"value": 7.7',
  },
  {
    what: "a bandwidth in bits",
    rule: "plausible-range",
    address: chip,
    plant: ({ facts }) => set(facts, "memoryBandwidthGBps", { value: 2e9, sources: [] }),
    line: '"value": 2000000000',
  },
  {
    what: "a score that no test can give",
    rule: "result-score",
    address: scores,
    plant: ({ rows }) => set(rows[0], "score", 1234.5),
    line: '"score": 1234.5',
  },
  {
    what: "a range that ends before it begins",
    rule: "fact-form",
    address: model,
    plant: ({ facts }) => set(facts, "trainingTokens", { range: { min: 3e12, max: 2e12 }, sources: [] }),
    line: '"range": {',
  },
  {
    what: "a token count that Epoch AI alone works out",
    rule: "index-estimates",
    address: model,
    plant: ({ facts }) =>
      set(facts, "trainingTokens", {
        value: 3e12,
        sources: ["epoch-ai-notable-ai-models-dataset-2026-05-02"],
      }),
    line: '"trainingTokens": {',
  },
  {
    what: "a digest without its mark",
    rule: "machine-written",
    address: "sources/ainews-2026-01-26-mcp-apps",
    plant: (r) => {
      delete r.written;
    },
    line: '"url"',
  },
  {
    what: "a number that a digest alone tells",
    rule: "machine-written",
    address: model,
    plant: ({ facts }) =>
      set(facts, "trainingTokens", { value: 3e12, sources: ["ainews-2026-01-26-mcp-apps"] }),
    line: '"trainingTokens": {',
  },
  {
    what: "an about that stands in the note alone",
    rule: "lost-qualifier",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "note", "About."),
    line: '"parametersTotal": {',
  },
  {
    what: "a count read off the name",
    rule: "name-counts",
    address: model,
    plant: ({ facts }) => set(facts.parametersTotal, "note", "From the model’s name."),
    line: '"parametersTotal": {',
  },
  {
    what: "a system on another basis than its chips",
    rule: "system-throughput",
    address: "chips/atlas-950-superpod",
    plant: ({ facts }) => set(facts.fp8Tflops, "value", 4_000_000),
    line: '"value": 4000000',
  },
  {
    what: "a second size of one process",
    rule: "node-sizes",
    address: "chips/rtx-4090d",
    plant: ({ facts }) => set(facts.processNm, "value", 5.5),
    line: '"value": 5.5',
  },
  {
    what: "a quarter among the years",
    rule: "yearly-revenue",
    address: company,
    plant: ({ facts }) =>
      set(facts, "revenue", {
        value: { amount: 3e10, currency: "CNY" },
        since: "2025-03-31",
        sources: [],
        note: "First quarter of 2025.",
      }),
    line: '"revenue": {',
  },
  {
    what: "a year among its parts",
    rule: "yearly-revenue",
    address: company,
    plant: ({ facts }) =>
      set(facts, "revenueInterim", {
        value: { amount: 3e10, currency: "CNY" },
        since: "2024-12-31",
        sources: [],
        note: "Year 2024.",
      }),
    line: '"revenueInterim": {',
  },
];
