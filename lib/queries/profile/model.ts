import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { linksTo } from "../links";
import { recordOf, recordsOf } from "../records";
import { assembleProfile } from "./assemble";
import { referring } from "./company";
import type { ModelDetails } from "./details";
import { filingRows, resultRows } from "./listed";
import { modelRows, shownRows } from "./rows";
import type { ProfileView } from "./view";

/** A model's profile on a day, or undefined where it did not exist. */
export async function modelProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ModelDetails> | undefined> {
  const entry = await recordOf(database, "models", slug, moment);
  if (entry === undefined) return undefined;
  const { developer, coDevelopers = [], family, category, baseModel } = entry.record;
  const [links, { entries: models }, results, filings] = await Promise.all([
    linksTo(database, entry.address, moment, ["models"]),
    recordsOf(database, "models", moment),
    resultRows(database, { model: entry.address }, moment),
    filingRows(database, { model: entry.address }, moment),
  ]);
  const derived = referring(links, "models", ["baseModel"]);
  const relatives = models.filter(
    (one) =>
      family !== undefined && one.record.family === family && one.slug !== slug && !derived.includes(one),
  );
  const details: ModelDetails = {
    developer,
    coDevelopers,
    family,
    category,
    baseModel,
    results: results.sort((a, b) => a.benchmark.localeCompare(b.benchmark) || b.score - a.score),
    filings,
    derived: modelRows(derived, moment),
    relatives: modelRows(relatives, moment).slice(0, shownRows),
    relativeCount: relatives.length,
  };
  const mentioned = [
    ...[developer, ...coDevelopers].map((one) => `companies/${one}`),
    ...(baseModel === undefined ? [] : [`models/${baseModel}`]),
  ];
  return assembleProfile(database, entry, moment, { details, mentioned });
}
