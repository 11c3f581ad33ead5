import { isTableCollection, tableCollections } from "@/lib/domain/table/identity-fields";
import { packTable } from "@/lib/domain/table/pack-table";
import { tableShape } from "@/lib/domain/table/table-shape";
import { readTable } from "@/lib/server/tables";

export const dynamic = "force-static";

/** The newest tables are made at build; those of other days when they are asked for. */
export function generateStaticParams() {
  return tableCollections.map((collection) => ({ asOf: "latest", collection }));
}

/** All rows of a table in the compact form that its page unpacks. */
export async function GET(_request: Request, { params }: RouteContext<"/data-files/[asOf]/[collection]">) {
  const { asOf, collection } = await params;
  const table = isTableCollection(collection) ? await readTable(collection, asOf) : undefined;
  if (table === undefined || !isTableCollection(collection))
    return Response.json({ error: "No such table, or a day outside the data." }, { status: 404 });
  const { rows, references, edition } = table;
  const columns = tableShape(collection).columns.map(({ key }) => key);
  return Response.json({ table: packTable(rows, columns), references, edition });
}
