import type { CollectionName } from "@/lib/schema/collection-names";
import type { Day } from "@/lib/schema/partial-date";
import { foldForSearch } from "./search-terms";

/** A record by the names under which it is looked for. */
interface NamedRecord {
  collection: CollectionName;
  name: string;
  nameZh?: string | undefined;
  /** Folded names, spellings and pinyin, parted by ` ; `. */
  terms: string;
}

/** A record as it may be found by its names. */
export interface FindableName extends NamedRecord {
  slug: string;
  nameZh?: string;
  /** First day on which it exists; absent where nobody has dated it. */
  begins?: Day;
}

interface FindOptions {
  /** Only what exists on this day; absent for the newest view, which has everything. */
  day?: Day | undefined;
  collection?: CollectionName | undefined;
  limit: number;
}

/**
 * Records by what a reader types of a name: English, Chinese (two characters do), pinyin joined, spaced or as
 * initials. Every word must occur; the nearest come first.
 */
export function findNames(
  names: readonly FindableName[],
  typed: string,
  { day, collection, limit }: FindOptions,
): FindableName[] {
  const words = wordsOf(foldForSearch(typed));
  if (words.length === 0) return [];
  const found = names
    .filter((one) => collection === undefined || one.collection === collection)
    .filter(({ begins }) => day === undefined || (begins !== undefined && begins <= day))
    .filter(({ terms }) => words.every((word) => terms.includes(word)));
  return nearestFirst(found, typed).slice(0, limit);
}

/**
 * Records in the order in which every search of the site shows them. Things come before what tells of them (events,
 * claims), what is found by a name before what is found in a text, and sources last. Among names: the record's own
 * whole name, another whole spelling, the beginnings of these, the beginning of a word, anything else; of two alike
 * the shorter name, then the alphabet. What is found in texts keeps its order.
 */
export function nearestFirst<Item extends NamedRecord>(found: readonly Item[], typed: string): Item[] {
  const folded = foldForSearch(typed).trim();
  return found
    .map((record) => ({ record, ...nearnessOf(record, folded) }))
    .sort((a, b) => a.distance - b.distance || a.shown.length - b.shown.length || compare(a.shown, b.shown))
    .map(({ record }) => record);
}

const nowhere = 6;

/** How far a record is from what was typed, and the name that fits it; no name where none does. */
function nearnessOf(record: NamedRecord, folded: string): { distance: number; shown: string } {
  const { collection, name, nameZh = name } = record;
  const inNames = nameDistance(record, folded);
  const isToldOf = collection === "events" || collection === "claims";
  const standing = collection === "sources" ? 100 : inNames === nowhere ? 50 : 0;
  const fitting = foldForSearch(name).includes(wordsOf(folded)[0] ?? "") ? name : nameZh;
  return {
    distance: standing + (isToldOf ? 10 : 0) + inNames,
    shown: inNames === nowhere ? "" : fitting,
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function nameDistance({ name, nameZh, terms }: NamedRecord, folded: string): number {
  const own = [name, nameZh ?? name].map(joined);
  const whole = joined(folded);
  const spellings = terms.split(" ; ");
  if (own.includes(whole)) return 0;
  if (spellings.includes(folded)) return 1;
  if (own.some((one) => one.startsWith(whole))) return 2;
  if (spellings.some((one) => one.startsWith(folded))) return 3;
  if (terms.includes(` ${folded}`)) return 4;
  return wordsOf(folded).every((word) => terms.includes(word)) ? 5 : nowhere;
}

const wordsOf = (folded: string) => folded.split(/\s+/).filter(Boolean);

/** A name without what readers leave out: case, accents, blanks, hyphens. */
const joined = (name: string) => foldForSearch(name).replace(/[^\p{L}\p{N}]/gu, "");
