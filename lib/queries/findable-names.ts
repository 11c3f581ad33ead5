import type { Database } from "@/lib/database/client";
import type { FindableName } from "@/lib/domain/name-search";
import { asDay } from "@/lib/schema/calendar";
import { type CollectionName, hasProfile } from "@/lib/schema/slug";
import { searchTerms } from "./search-terms";

/** Every record with a page that is looked for by its name, whatever day it begins; sources are found by full text. */
export async function findableNames(database: Database): Promise<FindableName[]> {
  const [rows, terms] = await Promise.all([
    database.record.findMany({
      select: { address: true, collection: true, slug: true, name: true, nameZh: true, begins: true },
      orderBy: { address: "asc" },
    }),
    searchTerms(database),
  ]);
  return rows
    .filter(({ collection }) => hasProfile(collection) && collection !== "sources")
    .map(({ address, collection, slug, name, nameZh, begins }) => ({
      collection: collection as CollectionName,
      slug,
      name,
      ...(nameZh !== null && { nameZh }),
      terms: terms.get(address) ?? "",
      ...(begins !== null && { begins: asDay(begins) }),
    }));
}
