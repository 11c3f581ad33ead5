import type { Database } from "@/lib/database/client";
import type { Day } from "@/lib/schema/partial-date";
import { rememberedByDatabase } from "./remembered";

/** What the build says of the database. */
export interface DatasetMeta {
  /** Names this state of the data in citations and exports: its newest day and the start of its checksum. */
  edition: string;
  /** SHA-256 of the content. */
  checksum: string;
  newestDay: Day;
  firstDay: Day;
  /** Days on which any page may change, in rising order, from `firstDay` to `newestDay`. */
  changeDays: Day[];
  /** Rows by table. */
  counts: Record<string, number>;
}

/**
 * What the build says of the database.
 * @throws where the build left no such word, which a finished build never does
 */
export const readMeta = rememberedByDatabase(async (database: Database): Promise<DatasetMeta> => {
  const rows = await database.meta.findMany();
  const word = (key: string) => {
    const row = rows.find((one) => one.key === key);
    if (row === undefined)
      throw new Error(`the database says nothing of its ${key}; run \`npm run data:build\``);
    return row.value;
  };
  return {
    edition: word("edition"),
    checksum: word("checksum"),
    newestDay: word("newestDay"),
    firstDay: word("firstDay"),
    changeDays: JSON.parse(word("changeDays")),
    counts: JSON.parse(word("counts")),
  };
});
