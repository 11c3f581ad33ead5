import type { Database } from "@/lib/database/client";
import { isInForce } from "@/lib/domain/export-control";
import type { Moment } from "@/lib/domain/moment";
import { assembleProfile } from "./assemble";
import type { ExportRuleDetails } from "./details";
import { referring, surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

const addresses = (collection: string, slugs: readonly string[] = []) =>
  slugs.map((slug) => `${collection}/${slug}`);

/** An export rule's profile on a day, or undefined where it was not public. */
export async function exportRuleProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ExportRuleDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "export-rules", slug, moment });
  if (around === undefined) return undefined;
  const { kind, issuer, country, namedChips, namedCompanies, supersedes, thresholds, licenceExceptions } =
    around.entry.record;
  const supersededBy = referring(around, "export-rules", ["supersedes"]).map((one) => one.slug);
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
    isInForce: isInForce(around.entry.record, moment),
  };
  const mentioned = [
    `authorities/${issuer}`,
    ...addresses("export-rules", [...(supersedes ?? []), ...supersededBy]),
    ...addresses("chips", namedChips),
    ...addresses("companies", namedCompanies),
  ];
  return assembleProfile(database, around, { details, mentioned });
}
