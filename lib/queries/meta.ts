import type { Database } from "@/lib/database/client";
import type { DataDays } from "@/lib/domain/moment";
import { asDay } from "@/lib/schema/calendar";

/** What the build says of the database. */
export interface DatasetMeta {
  /** Names this state of the data in citations and exports: its newest day and the start of its checksum. */
  edition: string;
  /** SHA-256 of the content. */
  checksum: string;
  /** The days on which the data can be read, and on which it changes. */
  days: DataDays;
  /** Rows by table. */
  counts: Record<string, number>;
}

const known = new WeakMap<Database, Promise<DatasetMeta>>();

/**
 * What the build says of the database. A build never changes, so that it is asked once for each open database.
 * @throws where the build left no such word, which a finished build never does
 */
export function readMeta(database: Database): Promise<DatasetMeta> {
  const asked = known.get(database) ?? askMeta(database);
  known.set(database, asked);
  // A failed reading must not be the answer for ever.
  asked.catch(() => known.delete(database));
  return asked;
}

async function askMeta(database: Database): Promise<DatasetMeta> {
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
    days: {
      first: asDay(word("firstDay")),
      newest: asDay(word("newestDay")),
      changes: JSON.parse(word("changeDays")),
    },
    counts: JSON.parse(word("counts")),
  };
}
