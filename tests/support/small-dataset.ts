import { type Dataset, datasetOf } from "@/lib/dataset/dataset";
import { documentOf, soundRecords } from "./documents";

/** A dataset of the sound records, with others added or put in their place. */
export function smallDataset(records: Record<string, unknown> = {}): Dataset {
  const all = { ...soundRecords(), ...records };
  return datasetOf(Object.entries(all).map(([address, value]) => documentOf(address, value)));
}

/** A dataset with so many models that writing it takes a while; `edition` tells one from another. */
export function largeDataset(edition: string, models = 1_500): Dataset {
  const facts = (index: number) => ({
    released: { value: "2023-08-03", sources: ["readme"] },
    parametersTotal: { value: 1e9 + index, sources: ["readme"] },
  });
  const made = Array.from({ length: models }, (_, index) => [
    `models/${edition}-${index}`,
    {
      name: `${edition} ${index}`,
      nameZh: "通义千问",
      developer: "maker",
      category: "language",
      facts: facts(index),
    },
  ]);
  return smallDataset(Object.fromEntries(made));
}
