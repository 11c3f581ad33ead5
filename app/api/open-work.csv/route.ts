import { openWorkCsv } from "@/lib/export/open-work-csv";
import { readOpenWork } from "@/lib/server/reads/data";

/** Every fact of a day of which something is left to do, as CSV. */
export async function GET(request: Request) {
  const asOf = new URL(request.url).searchParams.get("asOf");
  const work = await readOpenWork(asOf ?? "latest");
  if (work === undefined || asOf === "latest")
    return Response.json(
      { error: `“asOf=${asOf}” is no day of the data; write it as 2023-09-20.` },
      { status: 400 },
    );
  return new Response(openWorkCsv(work.records), {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="hundred-models-open-work-${work.moment.asked}-${work.edition}.csv"`,
    },
  });
}
