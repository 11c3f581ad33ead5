import type { Result } from "@/lib/records/result/schema";

const card = ["qilin-card"];
const paper = ["qilin-2-paper"];

/** Models of every openness that matters, a derived one, one from abroad, one that nobody has dated; their scores. */
export const models = {
  "models/qilin-7b": {
    name: "Qilin-7B",
    nameZh: "麒麟-7B",
    aliases: ["Kylin 7B"],
    developer: "qilin",
    family: "qilin",
    category: "language",
    summary: { text: "The first open model of Qilin AI.", sources: card },
    facts: {
      released: { value: "2023-04-20", sources: ["qilin-news"] },
      releasedAs: { value: "weights", sources: ["qilin-news"] },
      parametersTotal: {
        value: 7.7e9,
        sources: card,
        locator: "table 1",
        others: [{ value: 7e9, sources: ["quoted-index"] }],
        preferred: "the maker's own count",
      },
      contextTokens: { value: 2048, sources: card },
      trainingTokens: { value: 2e12, exactness: "at-least", sources: card },
      trainingFlop: { missing: "undisclosed", sources: card },
      trainingHardware: { missing: "unknown", sources: [] },
      openness: { value: "open-weights", sources: card },
      licence: { value: "Apache-2.0", sources: card },
      weightsUrl: { value: "https://weights.example.com/qilin-7b", sources: card },
    },
  },
  "models/qilin-chat": {
    name: "Qilin Chat",
    developer: "qilin",
    coDevelopers: ["xuanwu"],
    family: "qilin",
    category: "assistant",
    baseModel: "qilin-7b",
    facts: {
      released: { value: "2023-06", sources: ["daily-survey"] },
      releasedAs: { value: "product", sources: ["daily-survey"] },
      openness: { value: "product", sources: ["daily-survey"] },
    },
  },
  "models/qilin-2": {
    name: "Qilin-2",
    developer: "qilin",
    family: "qilin",
    category: "reasoning",
    facts: {
      announced: { value: "2024-01", sources: paper },
      released: { value: "2024-02-10", sources: paper },
      releasedAs: { value: "api", since: "2024-02-10", sources: paper },
      parametersTotal: { value: 2.36e11, sources: paper },
      parametersActive: { value: 2.1e10, sources: paper },
      architecture: { value: "mixture-of-experts", sources: paper },
      contextTokens: { value: 131072, sources: paper },
      openness: { value: "api", since: "2024-02-10", sources: paper },
      priceInput: [
        { value: { amount: 0.5, currency: "USD" }, since: "2024-02-10", sources: paper },
        { value: { amount: 0.14, currency: "USD" }, since: "2024-05-06", sources: ["daily"] },
      ],
    },
  },
  "models/oriole-4": {
    name: "Oriole-4",
    developer: "oriole",
    category: "language",
    facts: {
      released: { value: "2023-03-14", sources: ["quoted-index"] },
      parametersTotal: { value: 1.8e12, standing: "estimate", exactness: "about", sources: ["quoted-index"] },
      openness: { value: "api", sources: ["quoted-index"] },
    },
  },
  "models/xuanwu-legal": {
    name: "Xuanwu Legal",
    developer: "xuanwu",
    category: "industry",
    facts: { vertical: { value: "law", sources: ["daily-survey"] } },
  },
  "benchmarks/exam": {
    name: "Great Exam",
    unit: "%",
    range: [0, 100],
    higherIsBetter: true,
    facts: {
      introduced: { value: "2022-05", sources: ["quoted-index"] },
      measures: { value: "Knowledge in 50 subjects", sources: ["quoted-index"] },
    },
  },
  "benchmarks/puzzles": {
    name: "Puzzles",
    unit: "points",
    higherIsBetter: false,
    facts: { introduced: { value: "2023-12", sources: paper } },
  },
  "results/qilin": {
    name: "Scores of Qilin models",
    rows: [
      score("exam-qilin-2", "qilin-2", {
        score: 71.5,
        date: "2024-02-12",
        setting: "5-shot",
        sources: paper,
      }),
      score("exam-qilin-7b", "qilin-7b", {
        score: 56.7,
        date: "2023-04-21",
        setting: "5-shot",
        sources: card,
      }),
      score("exam-qilin-7b-daily", "qilin-7b", {
        score: 54.1,
        reportedBy: "third-party",
        byName: "The Daily",
        date: "2023-09-20",
        sources: ["daily-survey"],
      }),
      score("puzzles-qilin-2", "qilin-2", {
        benchmark: "puzzles",
        score: 12,
        date: "2024-02-12",
        sources: paper,
      }),
    ],
  },
};

function score(key: string, model: string, of: Omit<Partial<Result>, "key" | "model">) {
  return { key, model, benchmark: "exam", reportedBy: "developer", ...of };
}
