import { readServices } from "@/lib/server/reads/filings";

export const dynamic = "force-static";

/** The newest register is made at build; that of other days when it is asked for. */
export function generateStaticParams() {
  return [{ asOf: "latest" }];
}

/** All services on the lists of a day, in the compact form that the page unpacks. */
export async function GET(_request: Request, { params }: RouteContext<"/data-files/[asOf]/filings">) {
  const services = await readServices((await params).asOf);
  return services === undefined
    ? Response.json({ error: "A day outside the data." }, { status: 404 })
    : Response.json(services);
}
