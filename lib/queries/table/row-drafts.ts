import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { hasBegun } from "@/lib/domain/partial-dates";
import { foldForSearch } from "@/lib/domain/search-terms";
import { type Cell, identityCell } from "@/lib/domain/table/cell";
import type { TableRow } from "@/lib/domain/table/row";
import type { CollectionName, RowCollection } from "@/lib/schema/collection-names";
import { type Entry, recordsOf } from "../records";
import { searchTerms } from "../search-terms";

/** The rows of a table before the names that they refer to are known. */
export interface Drafts {
  rows: TableRow[];
  leftOut: { later: number; undated: number };
}

/** The rows in the files of a collection as of a day; of what did not exist by then a row does not speak. */
export function rowDrafts(database: Database, collection: RowCollection, moment: Moment): Promise<Drafts> {
  return collection === "results" ? scores(database, moment) : services(database, moment);
}

const cellsOf = (values: Readonly<Record<string, unknown>>): Record<string, Cell | undefined> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, identityCell(value)]));

/** The records of a collection that exist on a day, by slug. */
async function existing<Name extends CollectionName>(
  database: Database,
  collection: Name,
  moment: Moment,
): Promise<Map<string, Entry<Name>>> {
  const { entries } = await recordsOf(database, collection, moment);
  return new Map(entries.map((entry) => [entry.slug, entry]));
}

/** Scores that had been published, between models and benchmarks that existed. */
async function scores(database: Database, moment: Moment): Promise<Drafts> {
  const [{ entries, leftOut }, models, benchmarks, terms] = await Promise.all([
    recordsOf(database, "results", moment),
    existing(database, "models", moment),
    existing(database, "benchmarks", moment),
    searchTerms(database),
  ]);
  const rows = entries.flatMap(({ slug: file, record }) =>
    record.rows.flatMap(({ key, sources, ...row }): TableRow[] => {
      const model = models.get(row.model);
      const benchmark = benchmarks.get(row.benchmark);
      if (model === undefined || benchmark === undefined || !hasBegun(row.date, moment.read)) return [];
      const { name, nameZh, address } = model;
      return [
        {
          slug: `${file}/${key}`,
          name,
          ...(nameZh !== undefined && { nameZh }),
          terms: terms.get(address) ?? foldForSearch(name),
          leadsTo: address,
          cells: {
            ...cellsOf({
              benchmark: [benchmark.address],
              unit: benchmark.record.unit,
              reportedBy: row.reportedBy,
              by: row.by ?? row.byName,
              setting: row.setting,
              variant: row.variant,
              date: row.date,
              developer: [`companies/${model.record.developer}`],
            }),
            score: { value: row.score, sources },
          },
        },
      ];
    }),
  );
  return { rows, leftOut };
}

/** The services on the lists that had been announced. */
async function services(database: Database, moment: Moment): Promise<Drafts> {
  const [{ entries, leftOut }, companies, models] = await Promise.all([
    recordsOf(database, "filings", moment),
    existing(database, "companies", moment),
    existing(database, "models", moment),
  ]);
  const addressAmong = (records: ReadonlyMap<string, Entry>, slug: string | undefined) =>
    slug === undefined ? undefined : records.get(slug)?.address;
  const rows = entries.flatMap(({ slug: file, address: list, record: { announced, rows: listed } }) =>
    listed.map(({ key, name, company, model, ...row }): TableRow => {
      const leadsTo = addressAmong(models, model);
      return {
        slug: `${file}/${key}`,
        name,
        terms: foldForSearch(name),
        ...(leadsTo !== undefined && { leadsTo }),
        cells: cellsOf({
          ...row,
          list: [list],
          announced,
          company: addressAmong(companies, company),
          model: leadsTo,
        }),
      };
    }),
  );
  return { rows, leftOut };
}
