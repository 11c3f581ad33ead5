import type { Database } from "@/lib/database/client";
import { everything } from "@/lib/domain/moment";
import type { SourceView } from "@/lib/domain/source-numbers";
import { recordOf } from "./records";

/**
 * The sources of some slugs, in their order. A source that appeared after the day of the page is given
 * too, since a later page may document an earlier state; `isLaterSource` tells it apart.
 */
export async function sourcesOf(database: Database, slugs: readonly string[]): Promise<SourceView[]> {
  const entries = await Promise.all(slugs.map((slug) => recordOf(database, "sources", slug, everything)));
  return entries.flatMap((entry) => (entry ? { slug: entry.slug, ...entry.record } : []));
}
