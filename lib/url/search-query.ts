import { type CollectionName, hasProfile } from "@/lib/schema/collection-names";

/** What the address of a search asks for. */
export interface SearchQuery {
  typed: string;
  /** Only this collection; absent for all. */
  collection?: CollectionName;
  problems: string[];
}

const longest = 200;

/** Reads the query of a search; a collection that does not exist is told and left out. */
export function parseSearchQuery({
  q,
  in: among,
}: Readonly<Record<string, string | string[] | undefined>>): SearchQuery {
  const typed = ([q ?? []].flat()[0] ?? "").trim().slice(0, longest);
  const asked = [among ?? []].flat()[0];
  if (asked === undefined || asked === "") return { typed, problems: [] };
  if (hasProfile(asked)) return { typed, collection: asked, problems: [] };
  return { typed, problems: [`“in=${asked.slice(0, 40)}” cannot be used: there is no such kind of record.`] };
}
