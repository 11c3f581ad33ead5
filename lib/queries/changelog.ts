import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { DataRelease } from "@/lib/records/data-release/schema";
import { readMeta } from "./meta";
import { namesOnDay } from "./names-on-day";

/** What each release of the data changed, the newest first. */
export interface Changelog {
  moment: Moment;
  edition: string;
  releases: DataRelease[];
  /** Names of the corrected records that exist on the day, by address. */
  names: Record<string, string>;
}

/** Every release of the data, whatever the day: it tells of this site, not of what the site is about. */
export async function changelog(database: Database, moment: Moment): Promise<Changelog> {
  const [{ edition }, rows] = await Promise.all([
    readMeta(database),
    database.release.findMany({ orderBy: { number: "desc" } }),
  ]);
  const releases = rows.map(({ json }) => DataRelease.parse(JSON.parse(json)));
  const addresses = releases.flatMap(({ corrections }) => corrections.map(({ record }) => record));
  return {
    moment,
    edition,
    releases,
    names: await namesOnDay(database, addresses, moment),
  };
}
