import type { Dataset } from "@/lib/dataset/dataset";
import type { Fact } from "@/lib/schema/fact";
import type { Row } from "../insert";

/** The newest value of a fact, for a column that is sorted or filtered; null where there is none. */
function newestValue<Value extends string | number>(fact: Fact<Value> | undefined): Value | null {
  const newest = Array.isArray(fact) ? fact.at(-1) : fact;
  return newest?.value ?? null;
}

/** The rows of each record type's own table. */
export function typeRows({ records }: Dataset): Record<string, Row[]> {
  const rowsOf = <Type>(
    entries: ReadonlyMap<string, Type>,
    prefix: string,
    columns: (record: Type) => Row,
  ): Row[] => [...entries].map(([slug, record]) => ({ address: `${prefix}/${slug}`, ...columns(record) }));
  return {
    Company: rowsOf(records.companies, "companies", ({ kind, segment, country }) => ({
      kind,
      segment,
      country,
    })),
    Authority: rowsOf(records.authorities, "authorities", ({ kind, country }) => ({ kind, country })),
    Model: rowsOf(records.models, "models", ({ developer, category, family, facts }) => ({
      developer: `companies/${developer}`,
      category,
      family: family ?? null,
      openness: newestValue(facts.openness),
      released: newestValue(facts.released),
      parametersTotal: newestValue(facts.parametersTotal),
    })),
    Chip: rowsOf(records.chips, "chips", ({ vendor, kind, facts }) => ({
      vendor: `companies/${vendor}`,
      kind,
      released: newestValue(facts.released),
    })),
    Regulation: rowsOf(records.regulations, "regulations", ({ kind, jurisdiction }) => ({
      kind,
      jurisdiction,
    })),
    ExportRule: rowsOf(records["export-rules"], "export-rules", ({ kind, issuer, facts }) => ({
      kind,
      issuer: issuer === undefined ? null : `authorities/${issuer}`,
      effective: newestValue(facts.effective),
    })),
    Event: rowsOf(records.events, "events", ({ date, category, importance }) => ({
      date,
      category,
      importance,
    })),
    Relation: rowsOf(records.relations, "relations", ({ kind, from, to, date }) => ({
      kind,
      from,
      to,
      date: date ?? null,
    })),
    Claim: rowsOf(records.claims, "claims", ({ date, verdict }) => ({ date, verdict })),
    Source: rowsOf(records.sources, "sources", ({ url, publisher, kind, language, published }) => ({
      url,
      publisher,
      kind,
      language,
      published: published ?? null,
    })),
  };
}
