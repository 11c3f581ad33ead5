import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { linksTo } from "./links";
import type { Entry } from "./records";

/** The events about a record that had happened by a day, newest first. */
export async function eventsAbout(
  database: Database,
  address: string,
  moment: Moment,
): Promise<Entry<"events">[]> {
  const links = await linksTo(database, address, moment, ["events"]);
  const entries = links.filter(({ role }) => role === "subjects").map(({ from }) => from);
  return [...new Set(entries)].sort((a, b) => compareDates(b.record.date, a.record.date));
}
