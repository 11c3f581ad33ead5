import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { foldForSearch } from "@/lib/domain/search-terms";
import { type Cell, identityCell } from "@/lib/domain/table/cell";
import type { TableRow } from "@/lib/domain/table/row";
import type { RowCollection } from "@/lib/schema/collection-names";
import { begunSql, dayOf } from "../begun";

/** The rows in the files of a collection as of a day; of what did not exist by then a row does not speak. */
export function rowDrafts(
  database: Database,
  collection: RowCollection,
  moment: Moment,
): Promise<TableRow[]> {
  return collection === "results" ? scores(database, moment) : services(database, moment);
}

/** Columns of text, of which any may say nothing. */
type Columns<Name extends string> = Record<Name, string | null>;

const cellsOf = (values: Readonly<Record<string, unknown>>): Record<string, Cell | undefined> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, identityCell(value ?? undefined)]));

interface ScoreRow extends Columns<"nameZh" | "terms" | "unit" | "by" | "setting" | "variant" | "developer"> {
  slug: string;
  name: string;
  model: string;
  benchmark: string;
  reportedBy: string;
  date: string;
  score: number;
  sources: string;
}

/** Scores that had been published, between models and benchmarks that existed. */
async function scores(database: Database, moment: Moment): Promise<TableRow[]> {
  const rows = await database.$queryRawUnsafe<ScoreRow[]>(
    `SELECT file || '/' || key AS slug, scored.name, scored.nameZh, scored.terms, model, benchmark, test.unit,
       reportedBy, coalesce("by", byName) AS "by", setting, variant, Result.date, score,
       (SELECT "to" FROM Link WHERE "from" = model AND role = 'developer') AS developer,
       (SELECT json_group_array(substr(source, 9)) FROM
         (SELECT source FROM Citation WHERE resultId = Result.id ORDER BY id)) AS sources
     FROM Result JOIN Record AS scored ON scored.address = model JOIN Record AS test ON test.address = benchmark
     WHERE Result.begins <= ?1 AND ${begunSql("scored")} AND ${begunSql("test")} ORDER BY file, Result.id`,
    ...dayOf(moment),
  );
  return rows.map(({ slug, name, nameZh, terms, model, benchmark, developer, score, sources, ...row }) => ({
    slug,
    name,
    ...(nameZh !== null && { nameZh }),
    terms: terms ?? foldForSearch(name),
    leadsTo: model,
    cells: {
      ...cellsOf({ ...row, benchmark: [benchmark], developer: [developer] }),
      score: { value: score, sources: JSON.parse(sources) },
    },
  }));
}

interface ServiceRow extends Columns<"company" | "model" | "province" | "date" | "number" | "note"> {
  slug: string;
  name: string;
  kind: string;
  operator: string;
  list: string;
  announced: string;
}

/** The services on the lists that had been announced. */
async function services(database: Database, moment: Moment): Promise<TableRow[]> {
  const rows = await database.$queryRawUnsafe<ServiceRow[]>(
    `SELECT listed.slug || '/' || key AS slug, Filing.name, Filing.kind, operator, Filing.province, Filing.date,
       number, Filing.note, list, listed.date AS announced, operated.address AS company, served.address AS model
     FROM Filing JOIN Record AS listed ON listed.address = list
     LEFT JOIN Record AS operated ON operated.address = company AND ${begunSql("operated")}
     LEFT JOIN Record AS served ON served.address = model AND ${begunSql("served")}
     WHERE ${begunSql("listed")} ORDER BY listed.slug, Filing.id`,
    ...dayOf(moment),
  );
  return rows.map(({ slug, name, list, ...row }) => ({
    slug,
    name,
    terms: foldForSearch(name),
    ...(row.model !== null && { leadsTo: row.model }),
    cells: cellsOf({ ...row, list: [list] }),
  }));
}
