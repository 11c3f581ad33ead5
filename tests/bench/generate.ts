import { canonicalText } from "@/lib/checks/canonical";
import { collections } from "@/lib/records";
import type { CollectionName } from "@/lib/schema/slug";

/** A data file as the generator makes it. */
interface GeneratedFile {
  /** As in `data/models/model-12.json`. */
  file: string;
  text: string;
}

/** Records of each kind at size 1: together 500, which is the least the site promises to hold and its sources. */
const sizes = {
  sources: 90,
  companies: 40,
  models: 100,
  chips: 40,
  regulations: 40,
  events: 150,
  relations: 20,
  claims: 10,
  benchmarks: 2,
  results: 8,
} satisfies Partial<Record<CollectionName, number>>;
type Generated = keyof typeof sizes;

const topics = ["language", "vision", "speech", "mining", "medicine", "law", "transport", "energy"];
const syllables = [
  "通",
  "义",
  "千",
  "问",
  "文",
  "心",
  "盘",
  "古",
  "混",
  "元",
  "星",
  "火",
  "豆",
  "包",
  "智",
  "谱",
];

/**
 * A sound dataset of `size` × 500 records, the same on every run: each record has facts with sources, ties to
 * others and dates spread over 2021 to 2026. The first model has the slug of a real one, so that a built site,
 * which knows its addresses, shows its page.
 */
export function* generateDataset(size: number): Generator<GeneratedFile> {
  for (const collection of Object.keys(sizes) as Generated[]) {
    for (let index = 0; index < sizes[collection] * size; index += 1) {
      const record = makers[collection](index, size);
      const { schema, schemaFile } = collections[collection];
      yield {
        file: `data/${collection}/${slugOf(collection, index)}.json`,
        text: canonicalText(schema, { $schema: `../schema/${schemaFile}.schema.json`, ...record }),
      };
    }
  }
}

const singular: Record<Generated, string> = {
  sources: "source",
  companies: "company",
  models: "model",
  chips: "chip",
  regulations: "rule",
  events: "event",
  relations: "tie",
  claims: "claim",
  benchmarks: "benchmark",
  results: "scores",
};

/** The slug of a generated record; of the first model, one that the real data has too. */
function slugOf(collection: Generated, index: number): string {
  return collection === "models" && index === 0 ? "qwen-7b" : `${singular[collection]}-${index}`;
}

/** A number that looks random and is the same on every run, from 0 to below `limit`. */
function draw(index: number, salt: number, limit: number): number {
  let state = Math.imul(index + 1, 2_654_435_761) ^ Math.imul(salt + 1, 40_503);
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
  return ((state ^ (state >>> 13)) >>> 0) % limit;
}

const two = (number: number) => String(number).padStart(2, "0");

/** A day from 2021 to 2026. */
function dayOf(index: number, salt: number): string {
  return `${2021 + draw(index, salt, 6)}-${two(1 + draw(index, salt + 1, 12))}-${two(1 + draw(index, salt + 2, 28))}`;
}

const pick = <Item>(items: readonly Item[], index: number, salt: number): Item =>
  items[draw(index, salt, items.length)] as Item;
const slugAmong = (collection: Generated, index: number, salt: number, size: number): string =>
  slugOf(collection, draw(index, salt, sizes[collection] * size));
const addressAmong = (collection: Generated, index: number, salt: number, size: number): string =>
  `${collection}/${slugAmong(collection, index, salt, size)}`;

/** Two sources; taken in turn, so that every source is cited. */
function sourcesOf(index: number, size: number): string[] {
  const count = sizes.sources * size;
  return [slugOf("sources", index % count), slugOf("sources", (index * 7 + 3) % count)].filter(
    (slug, at, all) => all.indexOf(slug) === at,
  );
}

function naming(kind: Generated, index: number): { name: string; nameZh: string } {
  const zh = [0, 1, 2, 3].map((salt) => pick(syllables, index, salt + 50)).join("");
  return { name: `${singular[kind]} ${index} ${pick(topics, index, 5)}`, nameZh: `${zh}${index}` };
}

const makers: Record<Generated, (index: number, size: number) => object> = {
  sources: (index) => ({
    title: `Report ${index} on ${pick(topics, index, 1)} models`,
    publisher: `Publisher ${draw(index, 2, 50)}`,
    url: `https://example.com/reports/${index}`,
    published: dayOf(index, 3),
    kind: pick(["official", "company", "paper", "press"] as const, index, 4),
    language: pick(["en", "zh"] as const, index, 6),
  }),
  companies: (index, size) => ({
    ...naming("companies", index),
    kind: "company",
    segment: pick(["cloud", "technology", "startup", "chipmaker"] as const, index, 1),
    country: "China",
    summary: { text: `Makes models for ${pick(topics, index, 2)}.`, sources: sourcesOf(index, size) },
    facts: {
      founded: { value: String(1995 + draw(index, 3, 25)), sources: sourcesOf(index, size) },
      headquarters: {
        value: pick(["Beijing", "Shanghai", "Shenzhen"], index, 4),
        sources: sourcesOf(index, size),
      },
      headcount: [2022, 2024, 2025].map((year) => ({
        value: 100 + draw(index, year, 5000),
        since: String(year),
        sources: sourcesOf(index, size),
      })),
    },
  }),
  models: (index, size) => {
    const released = dayOf(index, 10);
    const total = (1 + draw(index, 14, 400)) * 1e9;
    return {
      ...naming("models", index),
      developer: slugAmong("companies", index, 11, size),
      family: `family ${draw(index, 12, 40)}`,
      category: pick(["language", "multimodal", "code", "image"] as const, index, 13),
      summary: { text: `A model for ${pick(topics, index, 2)}.`, sources: sourcesOf(index, size) },
      facts: {
        released: { value: released, sources: sourcesOf(index, size) },
        parametersTotal: { value: total, sources: sourcesOf(index, size) },
        architecture: { value: "dense", sources: sourcesOf(index, size) },
        contextTokens: {
          value: 4096 * (1 + draw(index, 15, 30)),
          since: released,
          sources: sourcesOf(index, size),
        },
        trainingTokens: { missing: "undisclosed", sources: sourcesOf(index, size) },
        openness: {
          value: pick(["open-weights", "api", "product"] as const, index, 16),
          since: released,
          sources: sourcesOf(index, size),
        },
      },
    };
  },
  chips: (index, size) => ({
    ...naming("chips", index),
    vendor: slugAmong("companies", index, 20, size),
    kind: "gpu",
    facts: {
      released: { value: dayOf(index, 21), sources: sourcesOf(index, size) },
      fp16Tflops: { value: 50 + draw(index, 22, 900), sources: sourcesOf(index, size) },
      memoryGb: { value: 16 * (1 + draw(index, 23, 8)), sources: sourcesOf(index, size) },
      tdpWatts: { value: 100 + draw(index, 24, 600), sources: sourcesOf(index, size) },
    },
  }),
  regulations: (index, size) => ({
    ...naming("regulations", index),
    kind: "departmental-rule",
    jurisdiction: "cn",
    summary: { text: `A rule on ${pick(topics, index, 2)}.`, sources: sourcesOf(index, size) },
    facts: { binding: { value: true, sources: sourcesOf(index, size) } },
    milestones: [
      { stage: "draft", date: `${2021 + draw(index, 30, 3)}-04-11`, sources: sourcesOf(index, size) },
      { stage: "published", date: `${2024 + draw(index, 31, 2)}-07-13`, sources: sourcesOf(index, size) },
      { stage: "effective", date: "2026-01-01", sources: sourcesOf(index, size) },
    ],
  }),
  events: (index, size) => ({
    ...naming("events", index),
    date: dayOf(index, 40),
    category: pick(["model-release", "chip", "regulation", "funding", "policy"] as const, index, 41),
    importance: (1 + draw(index, 42, 3)) as 1 | 2 | 3,
    text: `What happened to ${pick(topics, index, 2)} that day.`,
    subjects: [addressAmong("companies", index, 43, size), addressAmong("models", index, 44, size)],
    sources: sourcesOf(index, size),
  }),
  relations: (index, size) => ({
    kind: pick(["adoption", "hosting", "licensing"] as const, index, 50),
    from: addressAmong("companies", index, 51, size),
    to: addressAmong("models", index, 52, size),
    date: dayOf(index, 53),
    sources: sourcesOf(index, size),
  }),
  claims: (index, size) => ({
    name: `claim ${index} on ${pick(topics, index, 5)}`,
    claimant: addressAmong("companies", index, 60, size),
    subjects: [addressAmong("models", index, 61, size)],
    date: dayOf(index, 62),
    statement: { text: `It leads in ${pick(topics, index, 2)}.`, sources: sourcesOf(index, size) },
    verdict: "self-reported",
  }),
  benchmarks: (index, size) => ({
    ...naming("benchmarks", index),
    unit: "%",
    range: [0, 100],
    higherIsBetter: true,
    facts: { introduced: { value: "2021-01", sources: sourcesOf(index, size) } },
  }),
  results: (index, size) => {
    const model = slugAmong("models", index, 70, size);
    const rows = [0, 1, 2, 3].map((row) => ({
      key: `row-${row}`,
      model,
      benchmark: slugAmong("benchmarks", index + row, 71, size),
      score: draw(index, 72 + row, 100),
      reportedBy: "developer",
      date: "2026-06",
      sources: sourcesOf(index, size),
    }));
    return { name: `Scores ${index}`, rows };
  },
};
