import type { RecordOf } from "@/lib/records";
import { Relation } from "@/lib/records/relation/schema";
import { fieldsOf } from "@/lib/schema/fields";
import type { ListCollection } from "@/lib/schema/slug";
import { factsAsOf } from "./as-of";
import type { Moment } from "./moment";
import { hasBegun } from "./partial-dates";

/** A row by the paths of the data dictionary: `score` of a result's row is `rows.score`. */
export type ListRow = Readonly<Record<string, unknown>>;

interface Named<Name extends ListCollection> {
  slug: string;
  record: RecordOf<Name>;
}

/**
 * The rows of a file as of a day, by the paths of the data dictionary, with the file's own fields on each row.
 * Left out are scores published later, findings that are not dated by then, and values that began later.
 */
export function listRowsOf(
  collection: ListCollection,
  entry: { slug: string; record: object },
  moment: Moment,
): ListRow[] {
  switch (collection) {
    case "relations":
      return [relationRow(entry as Named<"relations">, moment)];
    case "results":
      return fileRows(entry as Named<"results">, ({ date }) => hasBegun(date, moment.read));
    case "filings":
      return fileRows(entry as Named<"filings">, () => true);
    case "statements":
      return fileRows(entry as Named<"statements">, () => true).map((row) => withoutLater(row, moment));
    default:
      return collection satisfies never;
  }
}

function fileRows<Row extends object>(
  { slug, record }: { slug: string; record: { rows: readonly Row[]; note?: string } },
  isShown: (row: Row) => boolean,
): ListRow[] {
  // A note on the whole file would be repeated on each of its rows.
  const { rows, note: _, ...file } = record;
  return rows.filter(isShown).map((row) => ({
    slug,
    ...file,
    ...Object.fromEntries(Object.entries(row).map(([key, value]) => [`rows.${key}`, value])),
  }));
}

/** A survey's statement without what was found out of it later than the day, or without a date. */
function withoutLater(row: ListRow, { isPast, read }: Moment): ListRow {
  const since = row["rows.since"];
  if (!isPast || (typeof since === "string" && hasBegun(since, read))) return row;
  const { "rows.status": _, "rows.today": __, "rows.since": ___, "rows.sources": ____, ...rest } = row;
  return rest;
}

function relationRow({ slug, record }: Named<"relations">, moment: Moment): ListRow {
  const { facts, until, ...own } = record;
  const known = Object.entries(factsAsOf(facts ?? {}, fieldsOf(Relation), moment)).flatMap(([name, view]) =>
    view.state === "known"
      ? [[`facts.${name}`, view.observation.value ?? view.observation.range] as const]
      : [],
  );
  const hasEnded = until !== undefined && hasBegun(until, moment.read);
  return { slug, ...own, ...(hasEnded && { until }), ...Object.fromEntries(known) };
}
