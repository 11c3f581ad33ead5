import { readServicesFile } from "@/lib/server/data-files";
import { dataFile } from "../../data-file";

export const dynamic = "force-dynamic";

/** All services on the lists of a day, in the compact form that the page unpacks. */
export async function GET(request: Request, { params }: RouteContext<"/data-files/[asOf]/filings">) {
  const { asOf } = await params;
  return dataFile(request, () => readServicesFile(asOf));
}
