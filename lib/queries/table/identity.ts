import type { Database } from "@/lib/database/client";
import { everything, type Moment } from "@/lib/domain/moment";
import { addressOf } from "@/lib/schema/address";
import type { RecordTableCollection } from "@/lib/schema/collection-names";
import type { CollectionName } from "@/lib/schema/slug";
import { type Entry, recordsOf } from "../records";
import { citationsBy, scoresBy, tally } from "./counts";
import { claimIdentity, exportRuleIdentity, type Identity, regulationIdentity } from "./standing";

type IdentityOf<Name extends CollectionName> = (entry: Entry<Name>) => Identity;

/** Slugs of one collection as addresses; undefined where there are none. */
export function addressesOf(
  collection: CollectionName,
  slugs: string | readonly string[] | undefined,
): string[] | undefined {
  return slugs === undefined ? undefined : [slugs].flat().map((slug) => addressOf(collection, slug));
}

/** For each collection with a table: counts what is needed once, then tells the identity of each record. */
const identities: {
  [Name in RecordTableCollection]: (database: Database, moment: Moment) => Promise<IdentityOf<Name>>;
} = {
  companies: async (database, moment) => {
    const [models, chips] = await Promise.all([
      recordsOf(database, "models", moment),
      recordsOf(database, "chips", moment),
    ]);
    const ofModels = tally(
      models.entries.flatMap(({ record }) => [record.developer, ...(record.coDevelopers ?? [])]),
    );
    const ofChips = tally(chips.entries.map(({ record }) => record.vendor));
    return ({ slug, record: { segment, kind, country } }) => ({
      segment,
      kind,
      country,
      models: ofModels.get(slug) ?? 0,
      chips: ofChips.get(slug) ?? 0,
    });
  },
  models: async (database, moment) => {
    const [countries, scores] = await Promise.all([countriesOf(database), scoresBy(database, moment)]);
    const ofModels = tally(scores.map(({ model }) => model));
    return ({ slug, record: { developer, coDevelopers, category, family, baseModel } }) => ({
      developer: addressesOf("companies", developer),
      coDevelopers: addressesOf("companies", coDevelopers),
      country: countries.get(developer),
      category,
      family,
      baseModel: addressesOf("models", baseModel),
      scores: ofModels.get(slug) ?? 0,
    });
  },
  chips: async (database) => {
    const countries = await countriesOf(database);
    return ({ record: { vendor, kind, variantOf, accelerator } }) => ({
      vendor: addressesOf("companies", vendor),
      country: countries.get(vendor),
      kind,
      variantOf: addressesOf("chips", variantOf),
      accelerator: addressesOf("chips", accelerator),
    });
  },
  regulations: async (_database, moment) => (entry) => regulationIdentity(entry, moment),
  "export-rules": async (_database, moment) => (entry) => exportRuleIdentity(entry, moment),
  claims: async (_database, moment) => (entry) => claimIdentity(entry, moment),
  authorities: async (database, moment) => {
    const [regulations, rules] = await Promise.all([
      recordsOf(database, "regulations", moment),
      recordsOf(database, "export-rules", moment),
    ]);
    const ofRegulations = tally(regulations.entries.flatMap(({ record }) => record.issuers ?? []));
    const ofRules = tally(rules.entries.flatMap(({ record }) => record.issuer ?? []));
    return ({ slug, record: { kind, country } }) => ({
      kind,
      country,
      regulations: ofRegulations.get(slug) ?? 0,
      rules: ofRules.get(slug) ?? 0,
    });
  },
  benchmarks: async (database, moment) => {
    const scores = await scoresBy(database, moment);
    const ofBenchmarks = tally(scores.map(({ benchmark }) => benchmark));
    const pairs = new Set(scores.map(({ benchmark, model }) => `${benchmark} ${model}`));
    const ofModels = tally([...pairs].map((pair) => pair.split(" ")[0] ?? ""));
    return ({ slug, record: { unit, higherIsBetter } }) => ({
      unit,
      better: higherIsBetter ? "higher" : "lower",
      scores: ofBenchmarks.get(slug) ?? 0,
      models: ofModels.get(slug) ?? 0,
    });
  },
  "compute-projects":
    async () =>
    ({ record: { kind, operators, place, province, partOf } }) => ({
      kind,
      operators: addressesOf("companies", operators),
      place,
      province,
      partOf: addressesOf("compute-projects", partOf),
    }),
  events:
    async () =>
    ({ record: { date, category, importance, subjects, text } }) => ({
      date,
      category,
      importance: String(importance),
      subjects,
      text,
    }),
  sources: async (database, moment) => {
    const citations = await citationsBy(database, moment);
    return ({ slug, record: { publisher, kind, language, published, author, seen, url } }) => ({
      publisher,
      kind,
      language,
      published,
      references: citations.get(slug) ?? 0,
      author,
      seen: seen ?? "opened",
      url,
    });
  },
};

/** The country of every company, whatever day it began: a maker is named wherever its product exists. */
async function countriesOf(database: Database): Promise<Map<string, string>> {
  const { entries } = await recordsOf(database, "companies", everything);
  return new Map(entries.map(({ slug, record }) => [slug, record.country]));
}

/** The identity of each record of a collection on a day, by a function of its entry. */
export const identityOn = <Name extends RecordTableCollection>(
  database: Database,
  collection: Name,
  moment: Moment,
): Promise<IdentityOf<Name>> => identities[collection](database, moment);
