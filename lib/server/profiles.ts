import "server-only";
import type { Database } from "@/lib/database/client";
import { everything, latestDay, type Moment } from "@/lib/domain/moment";
import { chipProfile } from "@/lib/queries/profile/chip";
import { authorityProfile, companyProfile } from "@/lib/queries/profile/company";
import { modelProfile } from "@/lib/queries/profile/model";
import {
  benchmarkProfile,
  claimProfile,
  computeProjectProfile,
  eventProfile,
  sourceProfile,
} from "@/lib/queries/profile/other";
import { exportRuleProfile, regulationProfile } from "@/lib/queries/profile/rule";
import { recordsOf } from "@/lib/queries/records";
import type { ProfileCollection } from "@/lib/schema/slug";
import { onDay } from "./on-day";
import { remember } from "./remember";

/** What the address of a profile names: `latest` or a day, and a slug. */
export interface ProfileAddress {
  asOf: string;
  slug: string;
}

/** A read of one kind of profile: undefined for an unknown day, and for a record that did not exist on it. */
function reader<View>(
  collection: ProfileCollection,
  query: (database: Database, slug: string, moment: Moment) => Promise<View | undefined>,
) {
  const read = onDay(`profile of ${collection}`, query);
  return ({ asOf, slug }: ProfileAddress) => read(slug, asOf);
}

export const readCompany = reader("companies", companyProfile);
export const readAuthority = reader("authorities", authorityProfile);
export const readModel = reader("models", modelProfile);
export const readChip = reader("chips", chipProfile);
export const readRegulation = reader("regulations", regulationProfile);
export const readExportRule = reader("export-rules", exportRuleProfile);
export const readEvent = reader("events", eventProfile);
export const readClaim = reader("claims", claimProfile);
export const readBenchmark = reader("benchmarks", benchmarkProfile);
export const readComputeProject = reader("compute-projects", computeProjectProfile);
export const readSource = reader("sources", sourceProfile);

/** The slugs whose newest profiles are made at build; pages of other days are made when they are asked for. */
export async function newestSlugs(collection: ProfileCollection, asOf: string): Promise<{ slug: string }[]> {
  if (asOf !== latestDay) return [];
  return remember("slugs", [collection], async (database) => {
    const { entries } = await recordsOf(database, collection, everything);
    return entries.map(({ slug }) => ({ slug }));
  });
}
