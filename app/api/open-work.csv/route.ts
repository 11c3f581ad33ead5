import { openWorkCsv } from "@/lib/export/open-work-csv";
import { readOpenWork } from "@/lib/server/data";
import { dayFileAddress } from "@/lib/url/file-state";
import { askedOf, refuseDay } from "../refuse";

/** Every fact of a day of which something is left to do, as CSV. */
export async function GET(request: Request) {
  const asked = askedOf(dayFileAddress, request);
  if (asked instanceof Response) return asked;
  const work = await readOpenWork(asked.asOf);
  if (work === undefined) return refuseDay(asked.asOf);
  return new Response(openWorkCsv(work.records), {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="hundred-models-open-work-${work.moment.asked}-${work.edition}.csv"`,
    },
  });
}
