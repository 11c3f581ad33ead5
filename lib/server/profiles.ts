import "server-only";
import { latestDay } from "@/lib/domain/moment";
import { type ProfileOf, profileOn } from "@/lib/queries/profile/profile-on";
import { slugsOf } from "@/lib/queries/records";
import type { ProfileCollection, RecordTableCollection } from "@/lib/schema/slug";
import { onDay } from "./on-day";
import { remember } from "./remember";

/** What the address of a profile names: `latest` or a day, and a slug. */
interface ProfileAddress {
  asOf: string;
  slug: string;
}

const read = onDay("profile", profileOn);

/** A profile: undefined for an unknown day, and for a record that did not exist on it. */
export const readProfile = <Name extends RecordTableCollection>(
  collection: Name,
  { asOf, slug }: ProfileAddress,
) => read(collection, slug, asOf) as Promise<ProfileOf<Name> | undefined>;

/** Sources are many and seldom opened: their pages are made when they are asked for. */
const madeWhenAsked: readonly ProfileCollection[] = ["sources"];

/** The slugs whose newest profiles are made at build; pages of other days are made when they are asked for. */
export async function newestSlugs(collection: ProfileCollection, asOf: string): Promise<{ slug: string }[]> {
  if (asOf !== latestDay || madeWhenAsked.includes(collection)) return [];
  return remember("slugs", [collection], async (database) => {
    return slugsOf(database, collection);
  });
}
