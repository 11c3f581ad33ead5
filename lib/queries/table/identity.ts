import type { Database } from "@/lib/database/client";
import { standingOn } from "@/lib/domain/claim-verdict";
import { exportRuleStateOn } from "@/lib/domain/export-rule-state";
import type { Moment } from "@/lib/domain/moment";
import { regulationStatusOn } from "@/lib/domain/regulation-status";
import { addressOf } from "@/lib/schema/address";
import type { RecordTableCollection } from "@/lib/schema/collection-names";
import type { CollectionName } from "@/lib/schema/slug";
import { type Fields, type Part, recordsOf } from "../records";
import { citationCounts, countriesOf, referenceCounts, scoreCounts } from "./counts";

/** What a record is, by the keys of its collection's identity fields; references are addresses. */
type Identity = Readonly<Record<string, unknown>>;

/** A row of a table before its cells are made: a record with what it is and what was found out about it. */
export interface Identified
  extends Pick<Part<CollectionName, never>, "address" | "slug" | "name" | "nameZh" | "begins" | "terms"> {
  identity: Identity;
  facts: Readonly<Record<string, unknown>>;
}

/** What is asked of a table: the records of a day, of all or only some addresses. */
interface Asked {
  database: Database;
  moment: Moment;
  among: { among?: readonly string[] };
}

/** Reads the records of a collection with some fields, and tells the identity of each. */
async function identified<Name extends CollectionName, Field extends keyof Fields<Name>>(
  { database, moment, among }: Asked,
  { collection, fields }: { collection: Name; fields: readonly Field[] },
  identityOf: (part: Part<Name, Field>) => Identity,
): Promise<Identified[]> {
  const parts = await recordsOf(database, { collection, fields, ...among }, moment);
  return parts.map((part) => {
    const { address, slug, name, nameZh, begins, terms, record } = part;
    const facts = "facts" in record ? (record.facts as Identified["facts"]) : {};
    return {
      ...{ address, slug, name, terms, facts, identity: identityOf(part) },
      ...(nameZh !== undefined && { nameZh }),
      ...(begins !== undefined && { begins }),
    };
  });
}

/** Slugs of one collection as addresses; undefined where there are none. */
function addressesOf(
  collection: CollectionName,
  slugs: string | readonly string[] | undefined,
): string[] | undefined {
  return slugs === undefined ? undefined : [slugs].flat().map((slug) => addressOf(collection, slug));
}

/** For each collection with a table of its records: reads them, with what is counted for them. */
const readers: { [Name in RecordTableCollection]: (asked: Asked) => Promise<Identified[]> } = {
  companies: async (asked) => {
    const [models, chips] = await Promise.all([
      referenceCounts(asked, { from: "models", roles: ["developer", "coDevelopers"] }),
      referenceCounts(asked, { from: "chips", roles: ["vendor"] }),
    ]);
    const fields = ["segment", "kind", "country", "facts"] as const;
    return identified(asked, { collection: "companies", fields }, ({ address, record }) => ({
      segment: record.segment,
      kind: record.kind,
      country: record.country,
      models: models.get(address) ?? 0,
      chips: chips.get(address) ?? 0,
    }));
  },
  models: async (asked) => {
    const [countries, scores] = await Promise.all([countriesOf(asked.database), scoreCounts(asked, "model")]);
    const fields = ["developer", "coDevelopers", "category", "family", "baseModel", "facts"] as const;
    return identified(asked, { collection: "models", fields }, ({ address, record }) => ({
      developer: addressesOf("companies", record.developer),
      coDevelopers: addressesOf("companies", record.coDevelopers),
      country: countries.get(record.developer),
      category: record.category,
      family: record.family,
      baseModel: addressesOf("models", record.baseModel),
      scores: scores.get(address)?.scores ?? 0,
    }));
  },
  chips: async (asked) => {
    const countries = await countriesOf(asked.database);
    const fields = ["vendor", "kind", "variantOf", "accelerator", "facts"] as const;
    return identified(asked, { collection: "chips", fields }, ({ record }) => ({
      vendor: addressesOf("companies", record.vendor),
      country: countries.get(record.vendor),
      kind: record.kind,
      variantOf: addressesOf("chips", record.variantOf),
      accelerator: addressesOf("chips", record.accelerator),
    }));
  },
  regulations: (asked) => {
    const fields = ["kind", "jurisdiction", "issuers", "topics", "milestones", "facts"] as const;
    return identified(asked, { collection: "regulations", fields }, ({ record }) => {
      const { state, since, past, next } = regulationStatusOn(record, asked.moment.read);
      return {
        status: state,
        statusSince: since?.date,
        nextStep: next?.stage,
        nextDate: next?.date,
        kind: record.kind,
        jurisdiction: record.jurisdiction,
        issuers: addressesOf("authorities", record.issuers),
        firstPublic: past[0]?.date,
        topics: record.topics,
      };
    });
  },
  "export-rules": (asked) => {
    const fields = ["kind", "country", "issuer", "namedChips", "namedCompanies", "facts"] as const;
    return identified(asked, { collection: "export-rules", fields }, ({ record }) => ({
      state: exportRuleStateOn(record, asked.moment),
      kind: record.kind,
      issuer: addressesOf("authorities", record.issuer),
      country: record.country,
      namedChips: addressesOf("chips", record.namedChips),
      namedCompanies: addressesOf("companies", record.namedCompanies),
    }));
  },
  claims: (asked) => {
    const fields = [
      ...(["claimant", "claimantName", "date", "statement"] as const),
      ...(["metric", "subjects", "verdict", "evidence"] as const),
    ];
    return identified(asked, { collection: "claims", fields }, ({ record }) => {
      const { verdict, decidedBy, evidence } = standingOn(record, asked.moment.read);
      return {
        claimant: record.claimant ?? record.claimantName,
        date: record.date,
        verdict,
        decided: decidedBy?.date,
        statement: record.statement.text,
        metric: record.metric,
        subjects: record.subjects,
        evidence: evidence.length,
      };
    });
  },
  authorities: async (asked) => {
    const [regulations, rules] = await Promise.all([
      referenceCounts(asked, { from: "regulations", roles: ["issuers"] }),
      referenceCounts(asked, { from: "export-rules", roles: ["issuer"] }),
    ]);
    const fields = ["kind", "country", "facts"] as const;
    return identified(asked, { collection: "authorities", fields }, ({ address, record }) => ({
      kind: record.kind,
      country: record.country,
      regulations: regulations.get(address) ?? 0,
      rules: rules.get(address) ?? 0,
    }));
  },
  benchmarks: async (asked) => {
    const counts = await scoreCounts(asked, "benchmark");
    const fields = ["unit", "higherIsBetter", "facts"] as const;
    return identified(asked, { collection: "benchmarks", fields }, ({ address, record }) => ({
      unit: record.unit,
      better: record.higherIsBetter ? "higher" : "lower",
      scores: counts.get(address)?.scores ?? 0,
      models: counts.get(address)?.models ?? 0,
    }));
  },
  "compute-projects": (asked) => {
    const fields = ["kind", "operators", "place", "province", "partOf", "facts"] as const;
    return identified(asked, { collection: "compute-projects", fields }, ({ record }) => ({
      kind: record.kind,
      operators: addressesOf("companies", record.operators),
      place: record.place,
      province: record.province,
      partOf: addressesOf("compute-projects", record.partOf),
    }));
  },
  events: (asked) => {
    const fields = ["date", "category", "importance", "subjects", "text"] as const;
    return identified(asked, { collection: "events", fields }, ({ record }) => ({
      date: record.date,
      category: record.category,
      importance: String(record.importance),
      subjects: record.subjects,
      text: record.text,
    }));
  },
  sources: async (asked) => {
    const citations = await citationCounts(asked);
    const fields = [
      ...(["publisher", "kind", "language", "published", "author"] as const),
      ...(["written", "seen", "url"] as const),
    ];
    return identified(asked, { collection: "sources", fields }, ({ address, record }) => ({
      publisher: record.publisher,
      kind: record.kind,
      language: record.language,
      published: record.published,
      references: citations.get(address) ?? 0,
      author: record.author,
      written: record.written,
      seen: record.seen ?? "opened",
      url: record.url,
    }));
  },
};

/** The records of a collection on a day, each with its identity and its facts; of all, or of some addresses. */
export const identifiedRecords = (
  database: Database,
  { collection, among }: { collection: RecordTableCollection; among?: readonly string[] },
  moment: Moment,
): Promise<Identified[]> =>
  readers[collection]({ database, moment, among: among === undefined ? {} : { among } });
