import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { foldForSearch, fullTextQuery } from "@/lib/domain/search-terms";
import type { CollectionName } from "@/lib/schema/slug";
import { namesOf, type RecordName } from "./names";

/** A record that a search found. */
export interface SearchHit extends RecordName {
  /** The words around the match, where it was found in a text rather than in a name. */
  excerpt: string | undefined;
}

export interface SearchOptions {
  collections?: readonly CollectionName[];
  /** At most so many hits; 50 where left out. */
  limit?: number;
}

/** Hits in the order of their rank, and how many there are in all. */
export interface SearchResult {
  hits: SearchHit[];
  total: number;
}

interface FoundRow {
  address: string;
  excerpt: string;
}

/** Columns of the full-text table by weight: names count most, texts least. */
const rank = "bm25(Search, 0, 0, 12.0, 8.0, 6.0, 1.0)";
/** Read at most so many rows before they are joined by record. */
const rowLimit = 2_000;

/**
 * Finds records by names, other spellings, pinyin (spaced, joined, initials), Chinese words of one
 * character or more, and the words of their texts as they stood on the day. Every word must occur.
 */
export async function search(
  database: Database,
  typed: string,
  asOf: AsOf,
  { collections, limit = 50 }: SearchOptions = {},
): Promise<SearchResult> {
  const query = fullTextQuery(typed.slice(0, 200));
  if (query === undefined) return { hits: [], total: 0 };
  const rows = await database.$queryRawUnsafe<FoundRow[]>(
    `SELECT address, snippet(Search, 5, '', '', '…', 18) AS excerpt FROM Search
     WHERE Search MATCH ? AND (begins <= ? OR (begins IS NULL AND ?)) ORDER BY ${rank} LIMIT ${rowLimit}`,
    query,
    asOf.day,
    asOf.rolledBack ? 0 : 1,
  );
  const found = new Map<string, string>();
  for (const { address, excerpt } of rows) {
    const inScope = !collections || collections.some((name) => address.startsWith(`${name}/`));
    if (inScope && !found.has(address)) found.set(address, excerpt);
  }
  const addresses = exactFirst([...found.keys()], typed);
  const names = await namesOf(database, addresses.slice(0, limit));
  const hits = addresses.slice(0, limit).flatMap((address) => {
    const name = names.get(address);
    return name ? [{ ...name, excerpt: found.get(address) || undefined }] : [];
  });
  return { hits, total: found.size };
}

/** Puts the record whose slug is just what was typed first, and sources after the records that they speak of. */
function exactFirst(addresses: readonly string[], typed: string): string[] {
  const slug = foldForSearch(typed)
    .trim()
    .replace(/[^a-z0-9]+/g, "-");
  const place = (address: string) =>
    address.startsWith("sources/") ? 2 : address.endsWith(`/${slug}`) ? 0 : 1;
  return [...addresses].sort((a, b) => place(a) - place(b));
}
