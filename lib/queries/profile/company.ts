import type { Database } from "@/lib/database/client";
import type { AsOf } from "@/lib/domain/as-of";
import type { CollectionName } from "@/lib/schema/slug";
import { type IncomingLink, linksTo } from "../links";
import { type Entry, recordOf } from "../records";
import { assembleProfile, type ProfileDay } from "./assemble";
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
  on: ProfileDay,
): Promise<ProfileView<CompanyDetails> | undefined> {
  const entry = await recordOf(database, "companies", slug, on.asOf);
  return (
    entry && assembleProfile(database, entry, on, { details: await detailsOf(database, entry, on.asOf) })
  );
}

async function detailsOf(
  database: Database,
  { address, record: { kind, segment, country } }: Entry<"companies">,
  asOf: AsOf,
): Promise<CompanyDetails> {
  const [links, filings] = await Promise.all([
    linksTo(database, address, asOf),
    filingRows(database, { company: address }, asOf),
  ]);
  const models = modelRows(referring(links, "models", ["developer", "coDevelopers"]), asOf);
  return {
    kind,
    segment,
    country,
    models: models.slice(0, shownRows),
    modelSummary: summariseModels(models),
    chips: chipRows(referring(links, "chips", ["vendor"]), asOf),
    projects: projectRows(referring(links, "compute-projects", ["operators"]), asOf),
    filings,
    memberOf: regulationRows(referring(links, "regulations", ["members"]), asOf),
    namedIn: ruleRows(referring(links, "export-rules", ["namedCompanies"]), asOf),
  };
}

/** An authority's profile on a day, or undefined where it did not exist. */
export async function authorityProfile(
  database: Database,
  slug: string,
  on: ProfileDay,
): Promise<ProfileView<AuthorityDetails> | undefined> {
  const entry = await recordOf(database, "authorities", slug, on.asOf);
  if (entry === undefined) return undefined;
  const links = await linksTo(database, entry.address, on.asOf, ["regulations", "export-rules"]);
  const details = {
    kind: entry.record.kind,
    country: entry.record.country,
    regulations: regulationRows(referring(links, "regulations", ["issuers"]), on.asOf),
    exportRules: ruleRows(referring(links, "export-rules", ["issuer"]), on.asOf),
  };
  return assembleProfile(database, entry, on, { details });
}
