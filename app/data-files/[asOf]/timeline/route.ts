import { readTimelineFile } from "@/lib/server/data-files";
import { dataFile } from "../../data-file";

export const dynamic = "force-dynamic";

/** All events of a day, as the page of the timeline takes them up. */
export async function GET(request: Request, { params }: RouteContext<"/data-files/[asOf]/timeline">) {
  const { asOf } = await params;
  return dataFile(request, () => readTimelineFile(asOf));
}
