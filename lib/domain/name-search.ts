import type { CollectionName } from "@/lib/schema/collection-names";
import type { Day } from "@/lib/schema/partial-date";
import { foldForSearch } from "./search-terms";

/** A record as it may be found by its names. */
export interface FindableName {
  collection: CollectionName;
  slug: string;
  name: string;
  nameZh?: string;
  /** Folded names, spellings and pinyin, parted by ` ; `. */
  terms: string;
  /** First day on which it exists; absent where nobody has dated it. */
  begins?: Day;
}

export interface FindOptions {
  /** Only what exists on this day; absent for the newest view, which has everything. */
  day?: Day | undefined;
  collection?: CollectionName | undefined;
  limit: number;
}

/**
 * Records by what a reader types of a name: English, Chinese (two characters do), pinyin joined, spaced or as
 * initials. Every word must occur; whole names come first, then beginnings of names, of words, and the rest.
 */
export function findNames(
  names: readonly FindableName[],
  typed: string,
  { day, collection, limit }: FindOptions,
): FindableName[] {
  const folded = foldForSearch(typed).trim();
  const words = folded.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return names
    .filter((one) => collection === undefined || one.collection === collection)
    .filter(({ begins }) => day === undefined || (begins !== undefined && begins <= day))
    .filter(({ terms }) => words.every((word) => terms.includes(word)))
    .map((one) => ({ one, distance: distanceOf(one, folded) }))
    .sort((a, b) => a.distance - b.distance || a.one.name.length - b.one.name.length)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** 0 the very name, 1 its beginning, 2 the beginning of another spelling, 3 of a word, 4 anything else; events one later. */
function distanceOf({ collection, name, terms }: FindableName, folded: string): number {
  const later = collection === "events" || collection === "claims" ? 0.5 : 0;
  const own = foldForSearch(name);
  const spellings = terms.split(" ; ");
  if (own === folded || spellings.includes(folded)) return later;
  if (own.startsWith(folded)) return 1 + later;
  if (spellings.some((spelling) => spelling.startsWith(folded))) return 2 + later;
  return (terms.includes(` ${folded}`) ? 3 : 4) + later;
}
