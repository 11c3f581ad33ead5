import { readTimelineEvents } from "@/lib/server/reads/timeline";

export const dynamic = "force-static";

/** The newest timeline is made at build; that of other days when it is asked for. */
export function generateStaticParams() {
  return [{ asOf: "latest" }];
}

/** All events of a day, as the page of the timeline takes them up. */
export async function GET(_request: Request, { params }: RouteContext<"/data-files/[asOf]/timeline">) {
  const events = await readTimelineEvents((await params).asOf);
  return events === undefined
    ? Response.json({ error: "A day outside the data." }, { status: 404 })
    : Response.json(events);
}
