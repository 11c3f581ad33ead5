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
  const names = await namesOf(database, found.keys());
  const wanted = squash(typed);
  const ordered = [...names.values()].sort((a, b) => distance(a, wanted) - distance(b, wanted));
  const hits = ordered
    .slice(0, limit)
    .map((name) => ({ ...name, excerpt: found.get(name.address) || undefined }));
  return { hits, total: found.size };
}

/** A name without what readers leave out: case, accents, blanks, hyphens. */
const squash = (name: string) => foldForSearch(name).replace(/[^\p{L}\p{N}]/gu, "");

/**
 * How far a record's own names are from what was typed: 0 the very name; up to 1 the beginning of the name
 * of a thing, the shorter the nearer; 2 anything else; 3 sources, which only speak of the others. Rank in
 * the full text decides among equals.
 */
function distance({ collection, slug, name, nameZh }: RecordName, wanted: string): number {
  if (collection === "sources") return 3;
  const names = [name, nameZh ?? "", slug].map(squash).filter((one) => one.startsWith(wanted));
  if (names.includes(wanted)) return 0;
  if (collection === "events" || names.length === 0) return 2;
  return 1 - wanted.length / Math.min(...names.map((one) => one.length));
}
