import type { Database } from "@/lib/database/client";
import { standingOn } from "@/lib/domain/claim-verdict";
import type { Moment } from "@/lib/domain/moment";
import { hasProfile } from "@/lib/schema/slug";
import { begunBy } from "../begun";
import { nameColumns, recordName } from "../names";
import { recordOf } from "../records";
import { resultRows } from "../result-rows";
import { assembleProfile } from "./assemble";
import type {
  BenchmarkDetails,
  ClaimDetails,
  ComputeProjectDetails,
  EventDetails,
  SourceDetails,
} from "./details";
import { factRows, namedOf } from "./rows";
import { surroundingsOf } from "./surroundings";
import type { ProfileView } from "./view";

/** A claim's page on a day, or undefined before it was made. */
export async function claimProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ClaimDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "claims", slug, moment });
  if (around === undefined) return undefined;
  const { claimant, claimantName, subjects, date, statement, metric, value, unit, comparedWith, note } =
    around.entry.record;
  const said = { claimant, claimantName, subjects, date, statement, metric, value, unit, comparedWith, note };
  const details = { ...said, standing: standingOn(around.entry.record, moment.read) };
  return assembleProfile(database, around, { details });
}

/** A benchmark's page on a day, or undefined before it was published. */
export async function benchmarkProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<BenchmarkDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "benchmarks", slug, moment });
  if (around === undefined) return undefined;
  const { unit, range, higherIsBetter } = around.entry.record;
  const results = await resultRows(database, { of: "benchmark", addresses: [around.entry.address] }, moment);
  results.sort((a, b) => (higherIsBetter ? b.score - a.score : a.score - b.score));
  return assembleProfile(database, around, { details: { unit, range, higherIsBetter, results } });
}

/** A computing project's page on a day, or undefined before it was announced. */
export async function computeProjectProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<ComputeProjectDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "compute-projects", slug, moment });
  if (around === undefined) return undefined;
  const { kind, partOf, operators = [], place, province } = around.entry.record;
  const parts = factRows(around, "compute-projects", ["partOf"]);
  const mentioned = [
    ...operators.map((one) => `companies/${one}`),
    ...(partOf === undefined ? [] : [`compute-projects/${partOf}`]),
  ];
  const details = { kind, partOf, operators, place, province, parts };
  return assembleProfile(database, around, { details, mentioned });
}

/** An event's page on a day, or undefined before it happened. */
export async function eventProfile(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<ProfileView<EventDetails> | undefined> {
  const around = await surroundingsOf(database, { collection: "events", slug, moment });
  if (around === undefined) return undefined;
  const { date, category, importance, text, subjects, sources, note } = around.entry.record;
  return assembleProfile(database, around, {
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
  const links = await database.link.findMany({
    where: { to: entry.address, record: begunBy(moment) },
    include: { record: { select: nameColumns } },
    orderBy: { id: "asc" },
  });
  const citing = new Map(links.map(({ record }) => [record.address, recordName(record)]));
  const citedBy: SourceDetails["citedBy"] = [];
  for (const one of citing.values()) {
    const { collection } = one;
    if (!hasProfile(collection)) continue;
    const group = citedBy.find((group) => group.collection === collection);
    if (group === undefined) citedBy.push({ collection, records: [namedOf(one)] });
    else group.records.push(namedOf(one));
  }
  const source = { slug, ...entry.record };
  const around = { entry, moment, neighbours: [], histories: new Map() };
  return assembleProfile(database, around, { details: { source, citedBy } });
}
