import type { Database } from "@/lib/database/client";
import type { FindableName } from "@/lib/domain/name-search";
import { asDay } from "@/lib/schema/calendar";
import { type CollectionName, profileCollections } from "@/lib/schema/slug";

/** Every record with a page that is looked for by its name, whatever day it begins; sources are found by full text. */
export async function findableNames(database: Database): Promise<FindableName[]> {
  const rows = await database.record.findMany({
    where: { collection: { in: profileCollections.filter((name) => name !== "sources") } },
    select: { collection: true, slug: true, name: true, nameZh: true, terms: true, begins: true },
    orderBy: { address: "asc" },
  });
  return rows.map(({ collection, slug, name, nameZh, terms, begins }) => ({
    collection: collection as CollectionName,
    slug,
    name,
    ...(nameZh !== null && { nameZh }),
    terms: terms ?? "",
    ...(begins !== null && { begins: asDay(begins) }),
  }));
}
