import { BRIEF, FOR_EVER } from "@/lib/front/cache-control.js";
import { readEdition } from "@/lib/server/data-files";
import { refuse } from "../api/refuse";

/**
 * Answers with a file for the site's own pages. Its address names the edition that the page is of: where that is
 * the one served, the file may be kept for ever; else it is told apart by the edition in it, and kept for minutes.
 */
export async function dataFile(
  request: Request,
  read: () => Promise<Buffer<ArrayBuffer> | undefined>,
): Promise<Response> {
  const [content, edition] = await Promise.all([read(), readEdition()]);
  if (content === undefined) return refuse(404, "No such file, or a day outside the data.");
  const isNamed = new URL(request.url).searchParams.get("edition") === edition;
  return new Response(content, {
    headers: { "Content-Type": "application/json", "Cache-Control": isNamed ? FOR_EVER : BRIEF },
  });
}
