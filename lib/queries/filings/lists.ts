import type { Database } from "@/lib/database/client";
import { type CountsByKind, noServices, totalOf } from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import type { FilingKind } from "@/lib/records/filing/choices";
import { begunBy } from "../begun";
import { type Part, recordsOf } from "../records";

const fields = ["announced", "asOf", "announcedFiled", "announcedRegistered", "note", "sources"] as const;

/** A published list with how many services of each kind it names. */
export interface CountedList extends Part<"filings", (typeof fields)[number]> {
  counts: CountsByKind;
}

/** The lists published by a day. */
export async function listsOf(database: Database, moment: Moment): Promise<CountedList[]> {
  const [lists, rows] = await Promise.all([
    recordsOf(database, { collection: "filings", fields }, moment),
    database.filing.groupBy({ by: ["list", "kind"], _count: true }),
  ]);
  return lists.map((list) => {
    const own = rows.filter((row) => row.list === list.address);
    return { ...list, counts: countsOf(own) };
  });
}

/** How many services there are of each kind. */
function countsOf(rows: readonly KindRow[]): CountsByKind {
  const counts = { ...noServices };
  for (const { kind, _count } of rows) counts[kind as FilingKind] += _count;
  return counts;
}

interface KindRow {
  kind: string;
  _count: number;
}

/** Services by where or whose they are. */
export interface Share {
  /** A province, or the address of a company. */
  key: string;
  counts: CountsByKind;
  total: number;
}

/** The services on the lists of a day by their provinces or the companies that run them, most first. */
export async function sharesBy(
  database: Database,
  column: "province" | "company",
  moment: Moment,
): Promise<Share[]> {
  const rows = await database.filing.groupBy({
    by: [column, "kind"],
    where: { [column]: { not: null }, listed: begunBy(moment) },
    _count: true,
  });
  const keys = [...new Set(rows.map((row) => String(row[column])))];
  const shares = keys.map((key) => {
    const counts = countsOf(rows.filter((row) => row[column] === key));
    return { key, counts, total: totalOf(counts) };
  });
  return shares.sort((a, b) => b.total - a.total || a.key.localeCompare(b.key));
}
