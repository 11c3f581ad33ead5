import type { Database } from "@/lib/database/client";

/**
 * The edition that a database answers with now: two rows are read anew each time, one of them content.
 * @throws where it cannot be read
 */
export async function editionNow(database: Database): Promise<string> {
  const [edition] = await Promise.all([
    database.meta.findUniqueOrThrow({ where: { key: "edition" } }),
    database.record.findFirstOrThrow(),
  ]);
  return edition.value;
}
