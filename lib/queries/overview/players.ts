import type { z } from "zod";
import type { Database } from "@/lib/database/client";
import { type AsOf, factAsOf } from "@/lib/domain/as-of";
import { compareDates, hasBegun, spanOf } from "@/lib/domain/partial-dates";
import { Segment } from "@/lib/records/company/schema";
import type { ReleasedAs } from "@/lib/records/model/schema";
import type { Fact } from "@/lib/schema/fact";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type Entry, recordsOf } from "../records";

/** What a player last made public by a day: a model, or for those that make chips a chip. */
export interface LastWork {
  address: string;
  name: string;
  date: PartialDate;
  /** What its date refers to; absent where only an announcement is dated or nobody has said. */
  as?: z.infer<typeof ReleasedAs>;
}

/** A company, laboratory or university in the landscape of a day. */
export interface Player {
  slug: string;
  name: string;
  nameZh?: string;
  /** Models, or chips for makers of chips, made public by the day. */
  works: number;
  last?: LastWork;
}

/** A segment of the landscape on a day, its most active players first. */
export interface SegmentOfPlayers {
  segment: Segment;
  players: Player[];
}

/** The players that existed on a day, by segment in the order of the survey. */
export async function playersBySegment(database: Database, asOf: AsOf): Promise<SegmentOfPlayers[]> {
  const [companies, models, chips] = await Promise.all([
    recordsOf(database, "companies", asOf),
    recordsOf(database, "models", asOf),
    recordsOf(database, "chips", asOf),
  ]);
  const modelsOf = worksBy(models.entries.flatMap((entry) => modelWorks(entry, asOf)));
  const chipsOf = worksBy(chips.entries.flatMap((entry) => chipWorks(entry, asOf)));
  return Segment.options.map((segment) => ({
    segment,
    players: companies.entries
      .filter(({ record }) => record.segment === segment)
      .map((entry) => playerOf(entry, segment === "chipmaker" ? chipsOf : modelsOf))
      .sort(mostActiveFirst),
  }));
}

/** Something made public, and the company that made it. */
interface Work {
  maker: string;
  work: LastWork;
}

function modelWorks({ address, name, record }: Entry<"models">, asOf: AsOf): Work[] {
  const released = dateBy(record.facts.released, asOf);
  const date = released ?? dateBy(record.facts.announced, asOf);
  if (date === undefined) return [];
  const kind = factAsOf(record.facts.releasedAs, false, asOf);
  const as = released !== undefined && kind.state === "known" ? kind.observation.value : undefined;
  const work: LastWork = { address, name, date, ...(as !== undefined && { as }) };
  return [record.developer, ...(record.coDevelopers ?? [])].map((maker) => ({ maker, work }));
}

function chipWorks({ address, name, begins, record }: Entry<"chips">, asOf: AsOf): Work[] {
  const date = dateBy(record.facts.released, asOf) ?? dateBy(record.facts.announced, asOf) ?? begins;
  return date === undefined ? [] : [{ maker: record.vendor, work: { address, name, date } }];
}

/** A date field's value where it had come by the day. */
export function dateBy(fact: Fact<PartialDate> | undefined, asOf: AsOf): PartialDate | undefined {
  const view = factAsOf(fact, false, asOf);
  if (view.state !== "known" || view.observation.standing === "planned") return undefined;
  const date = view.observation.value ?? view.observation.range?.min;
  return date !== undefined && hasBegun(date, asOf.day) ? date : undefined;
}

function worksBy(works: readonly Work[]): Map<string, LastWork[]> {
  const byMaker = new Map<string, LastWork[]>();
  for (const { maker, work } of works) byMaker.set(maker, [...(byMaker.get(maker) ?? []), work]);
  return byMaker;
}

function playerOf({ slug, name, nameZh }: Entry<"companies">, worksOf: Map<string, LastWork[]>): Player {
  const works = [...(worksOf.get(slug) ?? [])].sort(newestFirst);
  const [last] = works;
  return {
    slug,
    name,
    ...(nameZh !== undefined && { nameZh }),
    works: works.length,
    ...(last !== undefined && { last }),
  };
}

/** Newest first; what is only known to exist by a day may be much older and comes after all that is dated. */
function newestFirst(a: LastWork, b: LastWork): number {
  return Number(spanOf(a.date).atMost) - Number(spanOf(b.date).atMost) || compareDates(b.date, a.date);
}

function mostActiveFirst(a: Player, b: Player): number {
  return (
    b.works - a.works ||
    compareDates(b.last?.date ?? "1850", a.last?.date ?? "1850") ||
    a.name.localeCompare(b.name)
  );
}
