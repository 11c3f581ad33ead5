import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import type { CollectionName } from "@/lib/schema/slug";
import { type IncomingLink, linksTo } from "../links";
import { type Entry, recordOf } from "../records";
import { assembleProfile } from "./assemble";
import { summariseModels } from "./company-models";
import type { AuthorityDetails, CompanyDetails } from "./details";
import { filingRows } from "./listed";
import { chipRows, modelRows, projectRows, regulationRows, ruleRows, shownRows } from "./rows";
import type { ProfileView } from "./view";

/** The records of one collection that refer in one of the given roles, each once. */
export function referring<Name extends CollectionName>(
  links: readonly IncomingLink[],
  collection: Name,
  roles: readonly string[],
): Entry<Name>[] {
  const found = links.filter(({ role, from }) => from.collection === collection && roles.includes(role));
  return [...new Set(found.map(({ from }) => from as unknown as Entry<Name>))];
}

/** A company's profile on a day, or undefined where it did not exist. */
export async function companyProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<CompanyDetails> | undefined> {
  const entry = await recordOf(database, "companies", slug, moment);
  return (
    entry && assembleProfile(database, entry, moment, { details: await detailsOf(database, entry, moment) })
  );
}

async function detailsOf(
  database: Database,
  { address, record: { kind, segment, country } }: Entry<"companies">,
  moment: Moment,
): Promise<CompanyDetails> {
  const [links, filings] = await Promise.all([
    linksTo(database, address, moment),
    filingRows(database, { company: address }, moment),
  ]);
  const models = modelRows(referring(links, "models", ["developer", "coDevelopers"]), moment);
  return {
    kind,
    segment,
    country,
    models: models.slice(0, shownRows),
    modelSummary: summariseModels(models),
    chips: chipRows(referring(links, "chips", ["vendor"]), moment),
    projects: projectRows(referring(links, "compute-projects", ["operators"]), moment),
    filings,
    memberOf: regulationRows(referring(links, "regulations", ["members"]), moment),
    namedIn: ruleRows(referring(links, "export-rules", ["namedCompanies"]), moment),
  };
}

/** An authority's profile on a day, or undefined where it did not exist. */
export async function authorityProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<AuthorityDetails> | undefined> {
  const entry = await recordOf(database, "authorities", slug, moment);
  if (entry === undefined) return undefined;
  const links = await linksTo(database, entry.address, moment, ["regulations", "export-rules"]);
  const details = {
    kind: entry.record.kind,
    country: entry.record.country,
    regulations: regulationRows(referring(links, "regulations", ["issuers"]), moment),
    exportRules: ruleRows(referring(links, "export-rules", ["issuer"]), moment),
  };
  return assembleProfile(database, entry, moment, { details });
}
