import "server-only";
import { asOfFor } from "@/lib/queries/as-of";
import { countsAsOf } from "@/lib/queries/counts";
import { readMeta } from "@/lib/queries/meta";
import { remember } from "./remember";

/** The day an address asks for; every page begins with it. `written` is `latest` or a day. */
export const readAsOf = (written: string) =>
  remember("as-of", [written], (database) => asOfFor(database, written));

/** What the frame of every page tells of the data, or undefined for a day outside it. */
export const readSite = (written: string) =>
  remember("site", [written], async (database) => {
    const asked = await asOfFor(database, written);
    if (asked.kind === "not-found") return undefined;
    const [{ edition }, counts] = await Promise.all([readMeta(database), countsAsOf(database, asked.asOf)]);
    return {
      asOf: { day: asked.day, rolledBack: asked.asOf.rolledBack },
      first: asked.first,
      newest: asked.newest,
      edition,
      existed: counts.collections
        .filter(({ collection }) => ["companies", "models", "chips", "events"].includes(collection))
        .map(({ collection, existing, total }) => ({ collection, count: existing, of: total })),
      undatable: counts.undatable,
    };
  });
