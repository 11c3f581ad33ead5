import type { Database } from "@/lib/database/client";
import type { SourceView } from "@/lib/domain/source-numbers";
import type { Source } from "@/lib/records/source/schema";

/**
 * The sources of some slugs, in their order. A source that appeared after the day of the page is given
 * too, since a later page may document an earlier state; `isLaterSource` tells it apart.
 */
export async function sourcesOf(database: Database, slugs: readonly string[]): Promise<SourceView[]> {
  const addresses = slugs.map((slug) => `sources/${slug}`);
  const rows = await database.source.findMany({
    where: { address: { in: addresses } },
    omit: { isPrimary: true },
  });
  const found = new Map(rows.map(({ address, ...row }) => [address, row]));
  return slugs.flatMap((slug) => {
    const row = found.get(`sources/${slug}`);
    if (row === undefined) return [];
    const told = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
    return [{ slug, ...(told as typeof Source._output) }];
  });
}
