import type { Dataset } from "@/lib/dataset/dataset";
import type { Row } from "../insert";

/** The rows of `Result`: every score of every file. */
export function resultRows({ records }: Dataset): Row[] {
  const scores = [...records.results].flatMap(([file, { rows }]) => rows.map((row) => ({ file, row })));
  return scores.map(({ file, row }, index) => ({
    id: index + 1,
    file,
    key: row.key,
    model: `models/${row.model}`,
    benchmark: `benchmarks/${row.benchmark}`,
    score: row.score,
    reportedBy: row.reportedBy,
    date: row.date,
    json: JSON.stringify(row),
  }));
}

/** The rows of `Filing`: every service of every published list. */
export function filingRows({ records }: Dataset): Row[] {
  const services = [...records.filings].flatMap(([list, { rows }]) => rows.map((row) => ({ list, row })));
  return services.map(({ list, row }, index) => ({
    id: index + 1,
    list: `filings/${list}`,
    key: row.key,
    name: row.name,
    kind: row.kind,
    operator: row.operator,
    company: row.company === undefined ? null : `companies/${row.company}`,
    model: row.model === undefined ? null : `models/${row.model}`,
    province: row.province ?? null,
    date: row.date ?? null,
    number: row.number ?? null,
    note: row.note ?? null,
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
