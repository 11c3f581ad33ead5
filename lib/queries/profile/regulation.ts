import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { isDraft, regulationStatusOn } from "@/lib/domain/regulation-status";
import { assembleProfile } from "./assemble";
import type { RegulationDetails } from "./details";
import { surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

const addresses = (collection: string, slugs: readonly string[] = []) =>
  slugs.map((slug) => `${collection}/${slug}`);

/** A regulation's profile on a day, or undefined where nothing of it was public. */
export async function regulationProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<RegulationDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "regulations", slug, moment });
  if (around === undefined) return undefined;
  const {
    kind,
    jurisdiction,
    issuers,
    topics,
    members,
    related,
    provisions = [],
    draftDifferences = [],
  } = around.entry.record;
  const status = regulationStatusOn(around.entry.record, moment.read);
  const isFinal = !isDraft(status.state);
  const finals = isFinal ? provisions.filter(({ version }) => version === "final") : [];
  const details: RegulationDetails = {
    kind,
    jurisdiction,
    issuers,
    topics,
    members,
    related,
    status,
    // The draft's own provisions are shown only while there is no final text.
    provisions: finals.length > 0 ? finals : provisions.filter(({ version }) => version === "draft"),
    differences: isFinal ? draftDifferences : [],
  };
  const mentioned = [
    ...addresses("authorities", issuers),
    ...addresses("companies", members),
    ...addresses("regulations", related),
  ];
  return assembleProfile(database, around, { details, mentioned });
}
