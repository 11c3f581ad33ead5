import { canonicalText } from "@/lib/checks/canonical";
import type { Document } from "@/lib/checks/document";
import { schemaOf } from "@/lib/checks/document";
import { parseDocument } from "@/lib/dataset/parse-document";

/** A document as the reader would make it, from an address such as `models/qwen-7b` and a value or a text. */
export function documentOf(address: string, content: unknown): Document {
  const [collection, slug = ""] = address.split("/");
  const name = { file: `data/${address}.json`, collection: collection as Document["collection"], slug };
  const text =
    typeof content === "string" ? content : canonicalText(schemaOf(parseDocument(name, "{}")), content);
  return parseDocument(name, text);
}

/** A sound source, company, model and benchmark that cite each other, to be spoilt one place at a time. */
export function soundRecords(): Record<string, Record<string, unknown>> {
  return {
    "sources/readme": {
      title: "Readme",
      publisher: "Maker",
      url: "https://example.com/readme",
      published: "2023-08-03",
      kind: "company",
      language: "en",
    },
    "companies/maker": {
      name: "Maker",
      kind: "company",
      segment: "startup",
      country: "China",
      facts: { founded: { value: "2020", sources: ["readme"] } },
    },
    "models/maker-7b": {
      name: "Maker-7B",
      developer: "maker",
      category: "language",
      summary: { text: "Open model of 2023.", sources: ["readme"] },
      facts: {
        released: { value: "2023-08-03", sources: ["readme"] },
        parametersTotal: { value: 7e9, sources: ["readme"] },
      },
    },
    "benchmarks/test": { name: "Test", unit: "%", range: [0, 100], higherIsBetter: true, facts: {} },
    "results/maker-7b": {
      name: "Scores of Maker-7B",
      rows: [
        {
          key: "test-1",
          model: "maker-7b",
          benchmark: "test",
          score: 50,
          reportedBy: "developer",
          date: "2023-08",
          sources: ["readme"],
        },
      ],
    },
  };
}
