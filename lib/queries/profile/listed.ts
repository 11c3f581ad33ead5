import type { Database } from "@/lib/database/client";
import { compareDates } from "@/lib/domain/partial-dates";
import { Filing } from "@/lib/records/filing/schema";
import { sourcesNamed } from "./shared";
import { ofCollection, type Surroundings } from "./surroundings";
import type { FilingRow } from "./view";

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
