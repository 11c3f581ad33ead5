import { isTableCollection } from "@/lib/schema/collection-names";
import { readTableFile } from "@/lib/server/data-files";
import { dataFile } from "../../data-file";

export const dynamic = "force-dynamic";

/** All rows of a table in the compact form that its page unpacks. */
export async function GET(request: Request, { params }: RouteContext<"/data-files/[asOf]/[collection]">) {
  const { asOf, collection } = await params;
  return dataFile(request, async () =>
    isTableCollection(collection) ? readTableFile(collection, asOf) : undefined,
  );
}
