import type { Dataset } from "@/lib/dataset/dataset";
import type { Fact, Observation } from "@/lib/schema/fact";
import { collectionNames } from "@/lib/schema/slug";
import type { Row } from "../insert";

/** The rows of `Fact` and `Citation`: each observation of each field, and the sources that carry it. */
export function factRows({ records }: Dataset): { facts: Row[]; citations: Row[] } {
  const facts: Row[] = [];
  const citations: Row[] = [];
  for (const { address, field, position, observation } of observations(records)) {
    const id = facts.length + 1;
    facts.push({ id, address, field, position, ...columnsOf(observation) });
    citations.push(...citationsOf(id, observation));
  }
  return { facts, citations };
}

function* observations(records: Dataset["records"]) {
  for (const collection of collectionNames) {
    for (const [slug, record] of records[collection]) {
      if (!("facts" in record) || record.facts === undefined) continue;
      for (const [field, fact] of Object.entries(record.facts as Record<string, Fact>)) {
        for (const [position, observation] of [fact].flat().entries()) {
          yield { address: `${collection}/${slug}`, field, position, observation };
        }
      }
    }
  }
}

function columnsOf({ value, missing, since, standing, says }: Observation): Row {
  return {
    value: value === undefined ? null : JSON.stringify(value),
    number: typeof value === "number" ? value : null,
    missing: missing ?? null,
    since: since ?? null,
    standing: standing ?? null,
    says: says ?? null,
  };
}

function citationsOf(factId: number, { sources, others = [] }: Observation): Row[] {
  const row = (disagreeing: boolean) => (slug: string) => ({
    factId,
    source: `sources/${slug}`,
    disagreeing: Number(disagreeing),
  });
  return [...new Set(sources)]
    .map(row(false))
    .concat([...new Set(others.flatMap((other) => other.sources))].map(row(true)));
}
