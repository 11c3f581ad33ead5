import { latestDay } from "@/lib/domain/moment";
import { splitChosen } from "@/lib/domain/table/facet-options";
import { filterRows } from "@/lib/domain/table/filter-rows";
import {
  isTableCollection,
  type TableCollection,
  tableCollections,
} from "@/lib/domain/table/identity-fields";
import { sortRows } from "@/lib/domain/table/sort-rows";
import { tableShape } from "@/lib/domain/table/table-shape";
import { type ShownTable, tableCsv, tableJson } from "@/lib/export/table-export";
import { wordsFor } from "@/lib/format/table-words";
import { readTable } from "@/lib/server/tables";
import { parseTableState, strangeOption } from "@/lib/url/table-state";
import { refuse, refuseDay } from "../../refuse";

/**
 * A table as a file, with the very query of its page: filters, sort, columns. `asOf` gives a past day.
 * What a page would ignore is refused here, so that a wrong query never looks like an answer.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/tables/[file]">) {
  const { file } = await params;
  const [, name = "", format] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? [];
  if (!isTableCollection(name))
    return refuse(404, `No table ${file}. There are ${tableCollections.join(", ")}, each as .csv and .json.`);
  const query = new URL(request.url).searchParams;
  const day = query.get("asOf") ?? latestDay;
  const view = await readTable(name, day);
  if (view === undefined) return refuseDay(day);
  const { table, problems } = askedTable(name, view, query.toString());
  if (problems.length > 0) return refuse(400, problems.join(" "));
  return format === "csv" ? asCsv(name, view, table) : asJson(view, table);
}

type View = NonNullable<Awaited<ReturnType<typeof readTable>>>;

/** The rows and columns that a query asks for, and what in it makes no sense. */
function askedTable(collection: TableCollection, { rows, references }: View, query: string) {
  const shape = tableShape(collection);
  const wordsOf = wordsFor(collection, (address) => references[address]?.name);
  const { state, problems } = parseTableState(query, shape);
  const { strange } = splitChosen(rows, shape.columns, state.chosen);
  const sortColumn = shape.columns.find(({ key }) => key === state.sort.key);
  const isWhole = !/(^|&)(view|columns)=/.test(query);
  const table: ShownTable = {
    rows: sortRows(filterRows(rows, shape.columns, state), sortColumn, state.sort, wordsOf),
    columns: isWhole
      ? shape.columns
      : state.columns.flatMap((key) => shape.columns.find((column) => column.key === key) ?? []),
    wordsOf,
  };
  return {
    table,
    problems: [...problems, ...strange.map(({ column, option }) => strangeOption(column.meta.label, option))],
  };
}

const shared = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=0, s-maxage=300" };

function asCsv(collection: TableCollection, { moment, edition }: View, table: ShownTable): Response {
  return new Response(tableCsv(table), {
    headers: {
      ...shared,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="hundred-models-${collection}-${moment.asked}-${edition}.csv"`,
    },
  });
}

function asJson({ moment, edition }: View, table: ShownTable): Response {
  const about = { edition, asOf: moment.asked, licence: "CC BY 4.0", count: table.rows.length };
  return Response.json({ ...about, ...tableJson(table) }, { headers: shared });
}
