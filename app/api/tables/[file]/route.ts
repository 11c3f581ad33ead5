import { arrange } from "@/lib/domain/table/arrange";
import { splitChosen } from "@/lib/domain/table/facet-options";
import { tableShape } from "@/lib/domain/table/table-shape";
import { type ShownTable, tableCsv, tableJson } from "@/lib/export/table-export";
import { wordsFor } from "@/lib/format/table-words";
import { isTableCollection, tableCollections } from "@/lib/schema/collection-names";
import { readTable } from "@/lib/server/tables";
import { strangeOption, tableFileAddress } from "@/lib/url/table-state";
import { refuse, refuseDay } from "../../refuse";

/**
 * A table as a file, with the very query of its page: filters, sort, columns. `asOf` gives a past day.
 * What a page would only tell of is refused here, so that a wrong query never looks like an answer.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/tables/[file]">) {
  const { file } = await params;
  const [, name = "", format] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? [];
  if (!isTableCollection(name))
    return refuse(404, `No table ${file}. There are ${tableCollections.join(", ")}, each as .csv and .json.`);
  const shape = tableShape(name);
  const { state, problems } = tableFileAddress(shape).parse(new URL(request.url).searchParams);
  const view = await readTable(name, state.asOf);
  if (view === undefined) return refuseDay(state.asOf);
  const { strange } = splitChosen(view.rows, shape.columns, state.chosen);
  const told = [...problems, ...strange.map(strangeOption)];
  if (told.length > 0) return refuse(400, told.join(" "));
  const table = arrange(
    view.rows,
    shape,
    state,
    wordsFor((address) => view.references[address]?.name),
  );
  return format === "csv" ? asCsv(name, view, table) : asJson(view, table);
}

type View = NonNullable<Awaited<ReturnType<typeof readTable>>>;

const shared = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=0, s-maxage=300" };

function asCsv(collection: string, { moment, edition }: View, table: ShownTable): Response {
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
