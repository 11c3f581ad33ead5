import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { RecordTableCollection } from "@/lib/schema/collection-names";
import { chipProfile } from "./chip";
import { authorityProfile, companyProfile } from "./company";
import { exportRuleProfile } from "./export-rule";
import { modelProfile } from "./model";
import { benchmarkProfile, claimProfile, computeProjectProfile, eventProfile, sourceProfile } from "./other";
import { regulationProfile } from "./regulation";
import type { ProfileView } from "./view";

type ProfileQuery = (
  database: Database,
  slug: string,
  moment: Moment,
) => Promise<ProfileView<unknown> | undefined>;

const profileQueries = {
  companies: companyProfile,
  authorities: authorityProfile,
  models: modelProfile,
  chips: chipProfile,
  regulations: regulationProfile,
  "export-rules": exportRuleProfile,
  events: eventProfile,
  claims: claimProfile,
  benchmarks: benchmarkProfile,
  "compute-projects": computeProjectProfile,
  sources: sourceProfile,
} as const satisfies Record<RecordTableCollection, ProfileQuery>;

/** What the profile of a record of a collection shows. */
export type ProfileOf<Name extends RecordTableCollection> = NonNullable<
  Awaited<ReturnType<(typeof profileQueries)[Name]>>
>;

/** A record's profile on a day; undefined for one that did not exist on it. */
export const profileOn = <Name extends RecordTableCollection>(
  database: Database,
  collection: Name,
  slug: string,
  moment: Moment,
) => profileQueries[collection](database, slug, moment) as Promise<ProfileOf<Name> | undefined>;
