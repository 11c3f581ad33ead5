import { latestDay } from "@/lib/domain/moment";
import { openWorkCsv } from "@/lib/export/open-work-csv";
import { readOpenWork } from "@/lib/server/data";
import { refuseDay } from "../refuse";

/** Every fact of a day of which something is left to do, as CSV. */
export async function GET(request: Request) {
  const day = new URL(request.url).searchParams.get("asOf") ?? latestDay;
  const work = await readOpenWork(day);
  if (work === undefined) return refuseDay(day);
  return new Response(openWorkCsv(work.records), {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="hundred-models-open-work-${work.moment.asked}-${work.edition}.csv"`,
    },
  });
}
