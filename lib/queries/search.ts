import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { nearestFirst } from "@/lib/domain/name-search";
import { fullTextQuery } from "@/lib/domain/search-terms";
import type { CollectionName } from "@/lib/schema/slug";
import { nameColumns, type RecordName, recordName } from "./names";

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
  moment: Moment,
  { collections, limit = 50 }: SearchOptions = {},
): Promise<SearchResult> {
  const query = fullTextQuery(typed.slice(0, 200));
  if (query === undefined) return { hits: [], total: 0 };
  const rows = await database.$queryRawUnsafe<FoundRow[]>(
    `SELECT address, snippet(Search, 5, '', '', '…', 18) AS excerpt FROM Search
     WHERE Search MATCH ? AND (begins <= ? OR (begins IS NULL AND ?)) ORDER BY ${rank} LIMIT ${rowLimit}`,
    query,
    moment.read,
    moment.isPast ? 0 : 1,
  );
  const found = new Map<string, string>();
  for (const { address, excerpt } of rows) {
    const inScope = !collections || collections.some((name) => address.startsWith(`${name}/`));
    if (inScope && !found.has(address)) found.set(address, excerpt);
  }
  const names = await database.record.findMany({
    where: { address: { in: [...found.keys()] } },
    select: { ...nameColumns, terms: true },
  });
  const inOrder = new Map([...found.keys()].map((address, place) => [address, place]));
  const named = names
    .map(({ terms, ...row }) => ({ ...recordName(row), terms: terms ?? "" }))
    .sort((a, b) => (inOrder.get(a.address) ?? 0) - (inOrder.get(b.address) ?? 0));
  const hits = nearestFirst(named, typed)
    .slice(0, limit)
    .map(({ terms: _, begins: __, ...name }) => ({ ...name, excerpt: found.get(name.address) || undefined }));
  return { hits, total: found.size };
}

/** At most so many hits are fetched for the page; the number of all is told in any case. */
const mostHits = 1_000;

/** What the page of a search shows. */
export interface SearchPageView extends SearchResult {
  moment: Moment;
}

/** All hits of a search on a day. */
export async function searchPage(database: Database, typed: string, moment: Moment): Promise<SearchPageView> {
  return { moment, ...(await search(database, typed, moment, { limit: mostHits })) };
}
