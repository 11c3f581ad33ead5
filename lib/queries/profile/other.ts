import type { Database } from "@/lib/database/client";
import { standingOn } from "@/lib/domain/claim-verdict";
import type { Moment } from "@/lib/domain/moment";
import { hasProfile } from "@/lib/schema/slug";
import { linksTo } from "../links";
import { recordOf } from "../records";
import { assembleProfile } from "./assemble";
import { referring } from "./company";
import type {
  BenchmarkDetails,
  ClaimDetails,
  ComputeProjectDetails,
  EventDetails,
  SourceDetails,
} from "./details";
import { resultRows } from "./listed";
import { namedOf, projectRows } from "./rows";
import type { ProfileView } from "./view";

/** A claim's page on a day, or undefined before it was made. */
export async function claimProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ClaimDetails> | undefined> {
  const entry = await recordOf(database, "claims", slug, moment);
  if (entry === undefined) return undefined;
  const { claimant, claimantName, subjects, date, statement, metric, value, unit, comparedWith, note } =
    entry.record;
  const said = { claimant, claimantName, subjects, date, statement, metric, value, unit, comparedWith, note };
  const details = { ...said, standing: standingOn(entry.record, moment.read) };
  return assembleProfile(database, entry, moment, { details });
}

/** A benchmark's page on a day, or undefined before it was published. */
export async function benchmarkProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<BenchmarkDetails> | undefined> {
  const entry = await recordOf(database, "benchmarks", slug, moment);
  if (entry === undefined) return undefined;
  const { unit, range, higherIsBetter } = entry.record;
  const results = await resultRows(database, { benchmark: entry.address }, moment);
  results.sort((a, b) => (higherIsBetter ? b.score - a.score : a.score - b.score));
  return assembleProfile(database, entry, moment, { details: { unit, range, higherIsBetter, results } });
}

/** A computing project's page on a day, or undefined before it was announced. */
export async function computeProjectProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ComputeProjectDetails> | undefined> {
  const entry = await recordOf(database, "compute-projects", slug, moment);
  if (entry === undefined) return undefined;
  const { kind, partOf, operators = [], place, province } = entry.record;
  const links = await linksTo(database, entry.address, moment, ["compute-projects"]);
  const parts = projectRows(referring(links, "compute-projects", ["partOf"]), moment);
  const mentioned = [
    ...operators.map((one) => `companies/${one}`),
    ...(partOf === undefined ? [] : [`compute-projects/${partOf}`]),
  ];
  const details = { kind, partOf, operators, place, province, parts };
  return assembleProfile(database, entry, moment, { details, mentioned });
}

/** An event's page on a day, or undefined before it happened. */
export async function eventProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<EventDetails> | undefined> {
  const entry = await recordOf(database, "events", slug, moment);
  if (entry === undefined) return undefined;
  const { date, category, importance, text, subjects, sources, note } = entry.record;
  return assembleProfile(database, entry, moment, {
    details: { date, category, importance, text, subjects, sources, note },
  });
}

/** A source's page on a day with the records that cite it, or undefined before it was published. */
export async function sourceProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<SourceDetails> | undefined> {
  const entry = await recordOf(database, "sources", slug, moment);
  if (entry === undefined) return undefined;
  const links = await linksTo(database, entry.address, moment);
  const citing = new Set(links.map(({ from }) => from));
  const citedBy: SourceDetails["citedBy"] = [];
  for (const one of citing) {
    const { collection } = one;
    if (!hasProfile(collection)) continue;
    const group = citedBy.find((group) => group.collection === collection);
    if (group === undefined) citedBy.push({ collection, records: [namedOf(one)] });
    else group.records.push(namedOf(one));
  }
  const source = { slug, ...entry.record };
  return assembleProfile(database, entry, moment, { details: { source, citedBy } });
}
