import "server-only";
import { everything } from "@/lib/domain/moment";
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
    const entry = await recordOf(database, collection, slug, everything);
    return entry?.record;
  });
