import type { Database } from "@/lib/database/client";
import { type FactView, factsAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { foldForSearch } from "@/lib/domain/search-terms";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { addressOf } from "@/lib/schema/address";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import { readMeta } from "./meta";
import { type RecordName, type Reference, referencesTo } from "./names";
import { recordsOf } from "./records";
import { type ResultRow, resultRows } from "./result-rows";
import { search } from "./search";
import { sourcesOf } from "./sources";
import { identifiedRecords } from "./table/identity";

/** A record in a comparison with every field as of the day. */
export interface ComparedItem {
  slug: string;
  name: string;
  nameZh?: string | undefined;
  begins?: PartialDate | undefined;
  identity: Readonly<Record<string, unknown>>;
  facts: Record<string, FactView>;
}

/** Scores on one benchmark, a list for each item in their order. */
export interface BenchmarkScores {
  slug: string;
  name: string;
  unit: string;
  higherIsBetter: boolean;
  scores: ResultRow[][];
}

/** Everything a comparison shows. */
export interface CompareView {
  moment: Moment;
  items: ComparedItem[];
  notFound: string[];
  benchmarks: BenchmarkScores[];
  sources: SourceView[];
  references: Record<string, Reference>;
  edition: string;
}

/** Reads the records of some slugs side by side as of a day, in the order asked; scores where two or more models share a benchmark. */
export async function compareView(
  database: Database,
  { collection, slugs }: { collection: ComparedCollection; slugs: readonly string[] },
  moment: Moment,
): Promise<CompareView> {
  const among = slugs.map((slug) => addressOf(collection, slug));
  const [found, { edition }] = await Promise.all([
    identifiedRecords(database, { collection, among }, moment),
    readMeta(database),
  ]);
  const fields = factFieldsOf(collection);
  const entries = slugs.flatMap((slug) => found.find((entry) => entry.slug === slug) ?? []);
  const items = entries.map(({ slug, name, nameZh, begins, identity, facts: histories }): ComparedItem => {
    const facts = factsAsOf(histories as Record<string, Fact | undefined>, fields, moment);
    return { slug, name, nameZh, begins, identity, facts };
  });
  const benchmarks = collection === "models" ? await benchmarkScores(database, items, moment) : [];
  const inOrder = Object.keys(fields).map((key) => items.map(({ facts }) => facts[key]));
  return {
    moment,
    items,
    notFound: slugs.filter((slug) => !entries.some((entry) => entry.slug === slug)),
    benchmarks,
    sources: await sourcesOf(database, shownSources(inOrder, benchmarks)),
    references: await referencesOf(database, { items, benchmarks }, moment),
    edition,
  };
}

/** The sources of exactly the values shown: earlier values of a field are not among them. */
function shownSources(
  rows: readonly (FactView | undefined)[][],
  benchmarks: readonly BenchmarkScores[],
): string[] {
  const current = rows.flat().map((view) => (view && "observation" in view ? view.observation : undefined));
  return sourcesIn(current, benchmarks);
}

async function benchmarkScores(
  database: Database,
  items: readonly ComparedItem[],
  moment: Moment,
): Promise<BenchmarkScores[]> {
  const models = items.map(({ slug }) => `models/${slug}`);
  const results = await resultRows(database, { of: "model", addresses: models }, moment);
  const perItem = models.map((address) => results.filter(({ model }) => model === address));
  const addresses = [...new Set(perItem.flat().map(({ benchmark }) => benchmark))];
  const shared = addresses.filter(
    (address) => perItem.filter((rows) => rows.some(({ benchmark }) => benchmark === address)).length > 1,
  );
  const fields = ["unit", "higherIsBetter"] as const;
  const tests = await recordsOf(database, { collection: "benchmarks", fields, among: shared }, moment);
  const benchmarks = tests.map(({ address, slug, name, record }): BenchmarkScores => {
    const scores = perItem.map((rows) => rows.filter(({ benchmark }) => benchmark === address));
    return { slug, name, ...record, scores };
  });
  return benchmarks.sort((a, b) => a.name.localeCompare(b.name));
}

async function referencesOf(
  database: Database,
  { items, benchmarks }: Pick<CompareView, "items" | "benchmarks">,
  moment: Moment,
): Promise<Record<string, Reference>> {
  const identities = items.flatMap(({ identity }) => Object.values(identity).flat());
  const parties = items.flatMap(({ facts }) =>
    Object.values(facts).flatMap((view) =>
      "observation" in view && view.observation.says ? [`companies/${view.observation.says}`] : [],
    ),
  );
  const reporters = benchmarks.flatMap(({ scores }) => scores.flat().flatMap(({ by }) => by ?? []));
  const addresses = [...identities, ...parties, ...reporters].filter(
    (value): value is string => typeof value === "string" && value.includes("/"),
  );
  return referencesTo(database, addresses, moment);
}

/** The records that typed words may mean, the very name or slug alone where there is one. */
export async function recordsMeant(
  database: Database,
  { collection, typed }: { collection: ComparedCollection; typed: string },
  moment: Moment,
): Promise<Pick<RecordName, "slug" | "name" | "nameZh">[]> {
  const wanted = foldForSearch(typed).trim();
  const { hits } = await search(database, typed, moment, { collections: [collection], limit: 12 });
  const exact = hits.find(({ slug, name, nameZh }) =>
    [slug, name, nameZh ?? ""].some((one) => foldForSearch(one) === wanted),
  );
  if (exact) return [{ slug: exact.slug, name: exact.name, ...(exact.nameZh && { nameZh: exact.nameZh }) }];
  return hits;
}
