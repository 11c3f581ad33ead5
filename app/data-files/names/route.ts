import { readFindableNames } from "@/lib/server/search";

export const dynamic = "force-static";

/** The names of everything with a page, for the search that opens over every page; fetched when it first opens. */
export async function GET() {
  return Response.json(await readFindableNames());
}
