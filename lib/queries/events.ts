import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { compareDates } from "@/lib/domain/partial-dates";
import { linksTo } from "./links";
import type { Entry } from "./records";

/** The events about a record that had happened by a day, newest first. */
export async function eventsAbout(
  database: Database,
  address: string,
  asOf: AsOf,
): Promise<Entry<"events">[]> {
  const links = await linksTo(database, address, asOf, ["events"]);
  const entries = links.filter(({ role }) => role === "subjects").map(({ from }) => from);
  return [...new Set(entries)].sort((a, b) => compareDates(b.record.date, a.record.date));
}
