import type { Dataset } from "@/lib/dataset/dataset";
import { spanOf } from "@/lib/domain/partial-dates";
import { isPrimary } from "@/lib/domain/source-grade";
import { addressOf } from "@/lib/schema/address";
import type { Row } from "../insert";
import { columnOf } from "./record-rows";

/** A row with the slugs of the sources that carry it. */
export interface CitedRow {
  row: Row;
  sources: readonly string[];
}

const numbered = (rows: readonly CitedRow[]): CitedRow[] =>
  rows.map(({ row, sources }, index) => ({ row: { id: index + 1, ...row }, sources }));

/** The columns of some keys of a record or of a part of it. */
function pick(part: object, keys: readonly string[]): Row {
  const fields = part as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, columnOf(fields[key])]));
}

const sourceColumns =
  "title titleEn publisher author url published kind language written seen seenVia accessed archivedUrl note".split(
    " ",
  );

/** The rows of `Source`. */
export function sourceRows({ records }: Dataset): Row[] {
  return [...records.sources].map(([slug, source]) => ({
    address: addressOf("sources", slug),
    ...pick(source, sourceColumns),
    isPrimary: Number(isPrimary(source)),
  }));
}

/** The rows of `Step`: the milestones of rules and the findings on claims, in their order. */
export function stepRows({ records }: Dataset): CitedRow[] {
  const milestones = [...records.regulations].flatMap(([slug, rule]) =>
    rule.milestones.map(({ stage: what, note: text, ...step }) => ({
      ...{ address: addressOf("regulations", slug), field: "milestones" },
      step: { ...step, what, text },
    })),
  );
  const findings = [...records.claims].flatMap(([slug, { evidence = [] }]) =>
    evidence.map(({ verdict: what, ...step }) => ({
      ...{ address: addressOf("claims", slug), field: "evidence" },
      step: { ...step, what },
    })),
  );
  return numbered(
    [...milestones, ...findings].map(({ step, ...place }) => ({
      row: { ...place, ...pick(step, ["date", "what", "text", "by"]), begins: spanOf(step.date).first },
      sources: step.sources,
    })),
  );
}

/** The rows of `Threshold`: the lines of export rules, and after them those of their licence exceptions. */
export function thresholdRows({ records }: Dataset): Row[] {
  const rows = [...records["export-rules"]].flatMap(([slug, rule]) => {
    const { appliesTo = "chip", thresholds = [], licenceExceptions = [] } = rule;
    const rowOf = (isException: boolean) => (line: (typeof thresholds)[number]) => ({
      address: addressOf("export-rules", slug),
      isException: Number(isException),
      appliesTo,
      result: line.result,
      paragraph: line.paragraph,
      when: JSON.stringify(line.when),
    });
    return [...thresholds.map(rowOf(false)), ...licenceExceptions.map(rowOf(true))];
  });
  return rows.map((row, index) => ({ id: index + 1, ...row }));
}

/** The rows of `Result`: every score of every file. */
export function resultRows({ records }: Dataset): CitedRow[] {
  const scores = [...records.results].flatMap(([file, { rows }]) => rows.map((row) => ({ file, row })));
  return numbered(
    scores.map(({ file, row }) => ({
      row: {
        file,
        ...pick(row, ["key", "score", "reportedBy", "by", "byName", "setting", "variant", "date"]),
        model: addressOf("models", row.model),
        benchmark: addressOf("benchmarks", row.benchmark),
        begins: spanOf(row.date).first,
      },
      sources: row.sources,
    })),
  );
}

/** The rows of `Filing`: every service of every published list. */
export function filingRows({ records }: Dataset): Row[] {
  const services = [...records.filings].flatMap(([list, { rows }]) => rows.map((row) => ({ list, row })));
  return services.map(({ list, row }, index) => ({
    id: index + 1,
    list: addressOf("filings", list),
    ...pick(row, ["key", "name", "kind", "operator", "province", "date", "number", "note"]),
    company: row.company === undefined ? null : addressOf("companies", row.company),
    model: row.model === undefined ? null : addressOf("models", row.model),
  }));
}

/** The rows of `Link`: every reference of every record. */
export function linkRows({ links }: Dataset): Row[] {
  return links.map(({ from, to, role }, index) => ({ id: index + 1, from, to, role }));
}

/** The rows of `Release`: what each release of the data changed. */
export function releaseRows({ releases }: Dataset): Row[] {
  return [...releases.values()].map((release) => ({ number: release.number, json: JSON.stringify(release) }));
}
