import { hasProfile } from "@/lib/schema/slug";
import { readRecord } from "@/lib/server/records";
import { plainFileAddress } from "@/lib/url/file-state";
import { askedOf, refuse } from "../../../refuse";

/** One record as the editors wrote it, with every value, source and note; the newest data whatever day is shown. */
export async function GET(request: Request, { params }: RouteContext<"/api/records/[collection]/[file]">) {
  const asked = askedOf(plainFileAddress, request);
  if (asked instanceof Response) return asked;
  const { collection, file } = await params;
  const slug = /^([a-z0-9-]+)\.json$/.exec(file)?.[1];
  const record =
    slug === undefined || !hasProfile(collection) ? undefined : await readRecord(collection, slug);
  if (record === undefined)
    return refuse(
      404,
      `No record ${collection}/${file}. The address is /api/records/<collection>/<slug>.json.`,
    );
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=300",
    },
  });
}
