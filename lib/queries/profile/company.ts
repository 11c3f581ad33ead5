import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { assembleProfile } from "./assemble";
import { summariseModels } from "./company-models";
import type { AuthorityDetails, CompanyDetails } from "./details";
import { filingRows } from "./listed";
import { factRows, modelRows, regulationRows, ruleRows, shownRows } from "./rows";
import { referring, surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

/** A company's profile on a day, or undefined where it did not exist. */
export async function companyProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<CompanyDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "companies", slug, moment });
  if (around === undefined) return undefined;
  const { kind, segment, country } = around.entry.record;
  const models = modelRows(around, referring(around, "models", ["developer", "coDevelopers"]));
  const details: CompanyDetails = {
    kind,
    segment,
    country,
    models: models.slice(0, shownRows),
    modelSummary: summariseModels(models),
    chips: factRows(around, "chips", ["vendor"]),
    projects: factRows(around, "compute-projects", ["operators"]),
    filings: await filingRows(database, { company: around.entry.address }, around),
    memberOf: regulationRows(around, ["members"]),
    namedIn: ruleRows(around, ["namedCompanies"]),
  };
  return assembleProfile(database, around, { details });
}

/** An authority's profile on a day, or undefined where it did not exist. */
export async function authorityProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<AuthorityDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "authorities", slug, moment });
  if (around === undefined) return undefined;
  const { kind, country } = around.entry.record;
  const details = {
    kind,
    country,
    regulations: regulationRows(around, ["issuers"]),
    exportRules: ruleRows(around, ["issuer"]),
  };
  return assembleProfile(database, around, { details });
}
