import { readWholeDataset } from "@/lib/server/data";
import { refuse } from "../refuse";

/** Every record of every collection as the editors wrote it, in one file. */
export async function GET(request: Request) {
  if (new URL(request.url).searchParams.has("asOf"))
    return refuse(
      400,
      "The dataset holds its whole history, each value with its `since`; `asOf` has no meaning here. For the values of a day take /api/tables.",
    );
  return new Response(await readWholeDataset(), {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="hundred-models.json"',
    },
  });
}
