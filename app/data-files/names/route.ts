import { readNamesFile } from "@/lib/server/data-files";
import { dataFile } from "../data-file";

export const dynamic = "force-dynamic";

/** The names of everything with a page, for the search that opens over every page; fetched when it first opens. */
export async function GET(request: Request) {
  return dataFile(request, readNamesFile);
}
