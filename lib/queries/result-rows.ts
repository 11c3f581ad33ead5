import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { PartialDate } from "@/lib/schema/partial-date";
import { begunSql, dayOf } from "./begun";

/** A score as pages show it. */
export interface ResultRow {
  key: string;
  /** Addresses, as in `models/qwen-7b`. */
  model: string;
  benchmark: string;
  benchmarkUnit: string;
  score: number;
  reportedBy: "developer" | "third-party";
  by?: string | undefined;
  byName?: string | undefined;
  setting?: string | undefined;
  variant?: string | undefined;
  date: PartialDate;
  sources: string[];
}

/** A score as the database keeps it, with the slugs of its sources as a list in JSON. */
type ResultColumns = { [Key in keyof ResultRow]: Key extends "sources" ? string : ResultRow[Key] | null };

/** The scores of some models or on some benchmarks by a day, between records that existed then, in one statement. */
export async function resultRows(
  database: Database,
  { of, addresses }: { of: "model" | "benchmark"; addresses: readonly string[] },
  moment: Moment,
): Promise<ResultRow[]> {
  const rows = await database.$queryRawUnsafe<ResultColumns[]>(
    `SELECT file || '/' || key AS key, model, benchmark, test.unit AS benchmarkUnit, score, reportedBy, "by", byName,
       setting, variant, Result.date,
       (SELECT json_group_array(substr(source, 9)) FROM
         (SELECT source FROM Citation WHERE resultId = Result.id ORDER BY id)) AS sources
     FROM Result JOIN Record AS scored ON scored.address = model JOIN Record AS test ON test.address = benchmark
     WHERE Result.${of} IN (SELECT value FROM json_each(?3))
       AND Result.begins <= ?1 AND ${begunSql("scored")} AND ${begunSql("test")} ORDER BY Result.id`,
    ...dayOf(moment),
    JSON.stringify(addresses),
  );
  return rows.map(resultOf);
}

/** The build fills the columns from the file of scores, so that they have the types of its schema. */
function resultOf({ sources, ...row }: ResultColumns): ResultRow {
  const told = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { ...(told as unknown as Omit<ResultRow, "sources">), sources: JSON.parse(sources) };
}
