import { latestDay } from "@/lib/domain/moment";
import { listCsv } from "@/lib/export/list-csv";
import { isListCollection, listCollections } from "@/lib/schema/collection-names";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import { readList, readWholeCollection } from "@/lib/server/data";
import { dayFileAddress } from "@/lib/url/file-state";
import { askedOf, refuse, refuseDay } from "../../refuse";

const shared = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=0, s-maxage=300" };

/**
 * A collection as one file: `models.json` holds the records as the editors wrote them, `filings.csv` the rows of
 * a list on a day. Tables of records as CSV are at /api/tables.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/collections/[file]">) {
  const { file } = await params;
  const [, name = "", format] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? [];
  const collection = collectionNames.find((known) => known === name);
  if (collection === undefined)
    return refuse(404, `No collection ${file}. There are ${collectionNames.join(", ")}, each as .json.`);
  const asked = askedOf(dayFileAddress, request);
  if (asked instanceof Response) return asked;
  return format === "json" ? asJson(collection, asked.asOf) : asCsv(collection, asked.asOf);
}

async function asJson(collection: CollectionName, asOf: string): Promise<Response> {
  if (asOf !== latestDay)
    return refuse(
      400,
      "Records hold their whole history, each value with its `since`; `asOf` has no meaning here. For the values of a day take the CSV or /api/tables.",
    );
  const whole = await readWholeCollection(collection);
  return Response.json(whole, {
    headers: { ...shared, "Content-Disposition": attachment(collection, whole.edition, "json") },
  });
}

async function asCsv(collection: CollectionName, day: string): Promise<Response> {
  if (!isListCollection(collection))
    return refuse(
      404,
      `${collection} as a table is /api/tables/${collection}.csv. Here as CSV: ${listCollections.join(", ")}.`,
    );
  const list = await readList(collection, day);
  if (list === undefined) return refuseDay(day);
  return new Response(
    listCsv(collection, list.rows, (address) => list.names[address]),
    {
      headers: {
        ...shared,
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": attachment(`${collection}-${list.moment.asked}`, list.edition, "csv"),
      },
    },
  );
}

const attachment = (name: string, edition: string, ending: string) =>
  `attachment; filename="hundred-models-${name}-${edition}.${ending}"`;
