import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, hasBegun } from "@/lib/domain/partial-dates";
import { Filing } from "@/lib/records/filing/schema";
import { Result } from "@/lib/records/result/schema";
import { recordAt, recordOf } from "../records";
import type { FilingRow, ResultRow } from "./view";

/** The services on lists published by a day that belong to a company or carry a model, newest list first. */
export async function filingRows(
  database: Database,
  where: { company: string } | { model: string },
  moment: Moment,
): Promise<FilingRow[]> {
  const rows = await database.filing.findMany({ where, orderBy: { id: "asc" } });
  const listed = await Promise.all(
    rows.map(async (row): Promise<FilingRow[]> => {
      const list = await recordOf(database, "filings", row.list.replace("filings/", ""), moment);
      if (list === undefined) return [];
      const { announced, sources } = list.record;
      return [
        {
          key: `${row.list}/${row.key}`,
          name: row.name,
          kind: Filing.shape.kind.parse(row.kind),
          operator: row.operator,
          province: row.province ?? undefined,
          date: row.date ?? undefined,
          announced,
          number: row.number ?? undefined,
          model: row.model ?? undefined,
          sources,
        },
      ];
    }),
  );
  return listed.flat().sort((a, b) => compareDates(b.date ?? b.announced, a.date ?? a.announced));
}

/** The scores of a model or on a benchmark by a day, between records that existed then. */
export async function resultRows(
  database: Database,
  where: { model: string } | { benchmark: string },
  moment: Moment,
): Promise<ResultRow[]> {
  const rows = await database.result.findMany({
    where,
    include: { citations: { select: { source: true }, orderBy: { id: "asc" } } },
    orderBy: { id: "asc" },
  });
  const results = await Promise.all(
    rows
      .filter(({ date }) => hasBegun(date, moment.read))
      .map(async ({ file, key, model, benchmark, citations, ...row }): Promise<ResultRow[]> => {
        const [scored, test] = await Promise.all([
          recordAt(database, model, moment),
          recordOf(database, "benchmarks", benchmark.replace("benchmarks/", ""), moment),
        ]);
        if (scored === undefined || test === undefined) return [];
        const measured = {
          score: row.score,
          reportedBy: Result.shape.reportedBy.parse(row.reportedBy),
          by: row.by ?? undefined,
          byName: row.byName ?? undefined,
          setting: row.setting ?? undefined,
          variant: row.variant ?? undefined,
          date: row.date,
          sources: citations.map(({ source }) => source.replace("sources/", "")),
        };
        return [{ key: `${file}/${key}`, model, benchmark, benchmarkUnit: test.record.unit, ...measured }];
      }),
  );
  return results.flat();
}
