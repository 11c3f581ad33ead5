import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { CountedRecords } from "@/lib/domain/statistics";
import { collectionNames } from "@/lib/schema/slug";
import { recordsOf } from "./records";
import { rememberedByDatabase } from "./remembered";

const sourceLinks = rememberedByDatabase((database: Database) =>
  database.link.findMany({
    where: { to: { startsWith: "sources/" } },
    select: { from: true, to: true },
    distinct: ["from", "to"],
  }),
);

/** The records that existed on a day, by collection and slug, with the sources they cite. */
export async function countedRecords(database: Database, moment: Moment): Promise<CountedRecords> {
  const [links, pairs] = await Promise.all([
    sourceLinks(database),
    Promise.all(
      collectionNames.map(async (collection) => {
        const { entries } = await recordsOf(database, collection, moment);
        return [collection, new Map(entries.map(({ slug, record }) => [slug, record]))] as const;
      }),
    ),
  ]);
  const existing = new Set(
    pairs.flatMap(([collection, bySlug]) => [...bySlug.keys()].map((slug) => `${collection}/${slug}`)),
  );
  return {
    records: Object.fromEntries(pairs) as unknown as CountedRecords["records"],
    links: links.filter(({ from }) => existing.has(from)),
  };
}
