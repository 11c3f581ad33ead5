import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import { Release } from "@/lib/records/release/schema";
import type { Day } from "@/lib/schema/partial-date";
import { readMeta } from "./meta";
import { namesOnDay } from "./names-on-day";

/** What each release of the data changed, the newest first. */
export interface Changelog {
  asOf: AsOf;
  edition: string;
  releases: Release[];
  /** Names of the corrected records that exist on the day, by address. */
  names: Record<string, string>;
}

/** Every release of the data, whatever the day: it tells of this site, not of what the site is about. */
export async function changelog(
  database: Database,
  { asOf, day }: { asOf: AsOf; day: Day },
): Promise<Changelog> {
  const [{ edition }, rows] = await Promise.all([
    readMeta(database),
    database.release.findMany({ orderBy: { number: "desc" } }),
  ]);
  const releases = rows.map(({ json }) => Release.parse(JSON.parse(json)));
  const addresses = releases.flatMap(({ corrections }) => corrections.map(({ record }) => record));
  return {
    asOf: { day, rolledBack: asOf.rolledBack },
    edition,
    releases,
    names: await namesOnDay(database, addresses, asOf),
  };
}
