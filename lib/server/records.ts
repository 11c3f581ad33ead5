import "server-only";
import { recordOf } from "@/lib/queries/records";
import type { RecordOf } from "@/lib/records";
import type { ProfileCollection } from "@/lib/schema/slug";
import { remember } from "./remember";

/** A record as the editors wrote it, in the newest data; undefined where there is none. */
export const readRecord = (
  collection: ProfileCollection,
  slug: string,
): Promise<RecordOf<ProfileCollection> | undefined> =>
  remember("record", [collection, slug], async (database) => {
    const entry = await recordOf(database, collection, slug, { day: "9999-12-31", rolledBack: false });
    return entry?.record;
  });
