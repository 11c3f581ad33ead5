import type { Database } from "@/lib/database/client";
import { isInForce } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { isDraft, regulationStatusOn } from "@/lib/domain/regulation-status";
import { linksTo } from "../links";
import { recordOf } from "../records";
import { assembleProfile } from "./assemble";
import { referring } from "./company";
import type { ExportRuleDetails, RegulationDetails } from "./details";
import type { ProfileView } from "./view";

const addresses = (collection: string, slugs: readonly string[] = []) =>
  slugs.map((slug) => `${collection}/${slug}`);

/** A regulation's profile on a day, or undefined where nothing of it was public. */
export async function regulationProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<RegulationDetails> | undefined> {
  const entry = await recordOf(database, "regulations", slug, moment);
  if (entry === undefined) return undefined;
  const {
    kind,
    jurisdiction,
    issuers,
    topics,
    members,
    related,
    provisions = [],
    draftDifferences = [],
  } = entry.record;
  const status = regulationStatusOn(entry.record, moment.read);
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
  return assembleProfile(database, entry, moment, { details, mentioned });
}

/** An export rule's profile on a day, or undefined where it was not public. */
export async function exportRuleProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ExportRuleDetails> | undefined> {
  const entry = await recordOf(database, "export-rules", slug, moment);
  if (entry === undefined) return undefined;
  const { kind, issuer, country, namedChips, namedCompanies, supersedes, thresholds, licenceExceptions } =
    entry.record;
  const links = await linksTo(database, entry.address, moment, ["export-rules"]);
  const supersededBy = referring(links, "export-rules", ["supersedes"]).map((one) => one.slug);
  const details: ExportRuleDetails = {
    kind,
    issuer,
    country,
    namedChips,
    namedCompanies,
    supersedes,
    supersededBy,
    thresholds,
    licenceExceptions,
    isInForce: isInForce(entry.record, moment),
  };
  const mentioned = [
    `authorities/${issuer}`,
    ...addresses("export-rules", [...(supersedes ?? []), ...supersededBy]),
    ...addresses("chips", namedChips),
    ...addresses("companies", namedCompanies),
  ];
  return assembleProfile(database, entry, moment, { details, mentioned });
}
