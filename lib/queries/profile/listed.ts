import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { Filing } from "@/lib/records/filing/schema";
import { sourcesNamed } from "./shared";
import { ofCollection, type Surroundings } from "./surroundings";
import type { FilingRow, ResultRow } from "./view";

/** The services on lists published by a day that belong to a company or carry a model, newest list first. */
export async function filingRows(
  database: Database,
  where: { company: string } | { model: string },
  { neighbours }: Surroundings,
): Promise<FilingRow[]> {
  const rows = await database.filing.findMany({ where, orderBy: { id: "asc" } });
  const lists = new Map(ofCollection(neighbours, "filings").map((list) => [list.address, list]));
  const listed = rows.flatMap((row): FilingRow[] => {
    const list = lists.get(row.list);
    if (list === undefined) return [];
    return [
      {
        key: `${row.list}/${row.key}`,
        name: row.name,
        kind: Filing.shape.kind.parse(row.kind),
        operator: row.operator,
        province: row.province ?? undefined,
        date: row.date ?? undefined,
        announced: list.begins,
        number: row.number ?? undefined,
        model: row.model ?? undefined,
        sources: sourcesNamed(list, "sources"),
      },
    ];
  });
  return listed.sort((a, b) => compareDates(b.date ?? b.announced, a.date ?? a.announced));
}

/** A score as the database keeps it, with the slugs of its sources as a list in JSON. */
type ResultColumns = { [Key in keyof ResultRow]: Key extends "sources" ? string : ResultRow[Key] | null };

/** The scores of some models or on some benchmarks by a day, between records that existed then, in one statement. */
export async function resultRows(
  database: Database,
  { of, addresses }: { of: "model" | "benchmark"; addresses: readonly string[] },
  moment: Moment,
): Promise<ResultRow[]> {
  const exists = (name: string) => `(${name}.begins <= ?2 OR (${name}.begins IS NULL AND ?3))`;
  const rows = await database.$queryRawUnsafe<ResultColumns[]>(
    `SELECT file || '/' || key AS key, model, benchmark, test.unit AS benchmarkUnit, score, reportedBy, "by", byName,
       setting, variant, Result.date,
       (SELECT json_group_array(substr(source, 9)) FROM
         (SELECT source FROM Citation WHERE resultId = Result.id ORDER BY id)) AS sources
     FROM Result JOIN Record AS scored ON scored.address = model JOIN Record AS test ON test.address = benchmark
     WHERE Result.${of} IN (SELECT value FROM json_each(?1))
       AND Result.begins <= ?2 AND ${exists("scored")} AND ${exists("test")} ORDER BY Result.id`,
    JSON.stringify(addresses),
    moment.read,
    Number(!moment.isPast),
  );
  return rows.map(resultOf);
}

/** The build fills the columns from the file of scores, so that they have the types of its schema. */
function resultOf({ sources, ...row }: ResultColumns): ResultRow {
  const told = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...(told as unknown as Omit<ResultRow, "sources">), sources: JSON.parse(sources) };
}
