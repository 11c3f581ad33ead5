import type { Database } from "@/lib/database/client";
import { dateReached, valueOn } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { compareDates, spanOf } from "@/lib/domain/partial-dates";
import { type Segment, segments } from "@/lib/records/company/choices";
import type { releaseForms } from "@/lib/records/model/choices";
import { valuesOf } from "@/lib/schema/options";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { Landscape } from "../chart-models";
import { type Part, recordsOf } from "../records";

/** What a player last made public by a day: a model, or for those that make chips a chip. */
export interface LastWork {
  address: string;
  name: string;
  date: PartialDate;
  /** What its date refers to; absent where only an announcement is dated or nobody has said. */
  as?: keyof typeof releaseForms;
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
export function playersBySegment(
  { companies, models }: Landscape,
  chips: readonly Work[],
  moment: Moment,
): SegmentOfPlayers[] {
  const modelsOf = worksBy(models.flatMap((entry) => modelWorks(entry, moment)));
  const chipsOf = worksBy(chips);
  return valuesOf(segments).map((segment) => ({
    segment,
    players: companies
      .filter(({ record }) => record.segment === segment)
      .map((entry) => playerOf(entry, segment === "chipmaker" ? chipsOf : modelsOf))
      .sort(mostActiveFirst),
  }));
}

/** Something made public, and the company that made it. */
export interface Work {
  maker: string;
  work: LastWork;
}

function modelWorks({ address, name, record }: Landscape["models"][number], moment: Moment): Work[] {
  const released = dateReached(record.facts.released, moment);
  const date = released ?? dateReached(record.facts.announced, moment);
  if (date === undefined) return [];
  const as = released === undefined ? undefined : valueOn(record.facts.releasedAs, moment);
  const work: LastWork = { address, name, date, ...(as !== undefined && { as }) };
  return [record.developer, ...(record.coDevelopers ?? [])].map((maker) => ({ maker, work }));
}

/** The chips made public by a day. */
export async function chipWorks(database: Database, moment: Moment): Promise<Work[]> {
  const facts = ["announced", "released"] as const;
  const chips = await recordsOf(
    database,
    { collection: "chips", fields: ["vendor", "facts"], facts },
    moment,
  );
  return chips.flatMap(({ address, name, begins, record }) => {
    const { announced, released } = record.facts;
    const date = dateReached(released, moment) ?? dateReached(announced, moment) ?? begins;
    return date === undefined ? [] : [{ maker: record.vendor, work: { address, name, date } }];
  });
}

function worksBy(works: readonly Work[]): Map<string, LastWork[]> {
  const byMaker = new Map<string, LastWork[]>();
  for (const { maker, work } of works) byMaker.set(maker, [...(byMaker.get(maker) ?? []), work]);
  return byMaker;
}

function playerOf(
  { slug, name, nameZh }: Part<"companies", "segment">,
  worksOf: Map<string, LastWork[]>,
): Player {
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
  return b.works - a.works || compareDates(b.last?.date, a.last?.date) || a.name.localeCompare(b.name);
}
