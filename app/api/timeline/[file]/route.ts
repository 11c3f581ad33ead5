import { readTimelineEvents } from "@/lib/server/reads/timeline";

/** All events of a day for the timeline: `latest.json` or `2023-09-20.json`. */
export async function GET(_request: Request, { params }: RouteContext<"/api/timeline/[file]">) {
  const { file } = await params;
  const day = /^(latest|\d{4}-\d{2}-\d{2})\.json$/.exec(file)?.[1];
  const events = day === undefined ? undefined : await readTimelineEvents(day);
  if (events === undefined)
    return Response.json(
      { error: `No timeline ${file}. The address is /api/timeline/latest.json or /api/timeline/<day>.json.` },
      { status: 404 },
    );
  return Response.json(events, { headers: { "Cache-Control": "public, max-age=300" } });
}
