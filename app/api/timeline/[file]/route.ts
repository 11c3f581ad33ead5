import { readTimelineEvents } from "@/lib/server/timeline";
import { plainFileAddress } from "@/lib/url/file-state";
import { askedOf, refuse, refuseDay } from "../../refuse";

/** All events of a day for the timeline: `latest.json` or `2023-09-20.json`. */
export async function GET(request: Request, { params }: RouteContext<"/api/timeline/[file]">) {
  const asked = askedOf(plainFileAddress, request);
  if (asked instanceof Response) return asked;
  const { file } = await params;
  const day = /^(.+)\.json$/.exec(file)?.[1];
  if (day === undefined)
    return refuse(
      404,
      `No timeline ${file}. The address is /api/timeline/latest.json or /api/timeline/<day>.json.`,
    );
  const events = await readTimelineEvents(day);
  if (events === undefined) return refuseDay(day);
  return Response.json(events, { headers: { "Cache-Control": "public, max-age=300" } });
}
