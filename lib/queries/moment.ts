import type { Database } from "@/lib/database/client";
import { judgeDay, latestDay, type Moment, momentOf } from "@/lib/domain/moment";
import { readMeta } from "./meta";

/** The moment that an address asks for by `latest` or a day; undefined for a day outside the data. */
export async function momentFor(database: Database, written: string): Promise<Moment | undefined> {
  const { days } = await readMeta(database);
  const asked = written === latestDay ? days.newest : judgeDay(written, days);
  return asked && momentOf(asked, days);
}
