import type { Database } from "@/lib/database/client";
import {
  type AddedUpList,
  addUpLists,
  type CountsByKind,
  noServices,
  type PublishedList,
} from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import type { PartialDate } from "@/lib/schema/partial-date";
import { readMeta } from "../meta";
import { namesOnDay } from "../names-on-day";
import { sourcesOf } from "../sources";
import { type CountedList, listsOf, type Share, sharesBy } from "./lists";

/** A list as the register names it. */
export interface ListLine extends PublishedList {
  name: string;
  /** The day up to which the list counts, where it says so. */
  countsTo: PartialDate | undefined;
  note: string | undefined;
  sources: string[];
}

/** The register of services on a day. */
export interface FilingsRegister {
  moment: Moment;
  edition: string;
  /** In the order of announcement. */
  lists: AddedUpList<ListLine>[];
  listsWithRows: number;
  counts: CountsByKind;
  provinces: Share[];
  /** Companies on record with the number of their services, most first. */
  operators: Share[];
  /** Services whose operator is on record here. */
  joined: number;
  sources: SourceView[];
  names: Record<string, string>;
}

/** One list with its rows. */
export interface FilingListView {
  moment: Moment;
  edition: string;
  slug: string;
  list: AddedUpList<ListLine>;
  before: { slug: string; name: string } | undefined;
  after: { slug: string; name: string } | undefined;
  sources: SourceView[];
  names: Record<string, string>;
}

/** The published lists of a day, what they add up to, and whose and where the services are. */
export async function filingsRegister(database: Database, moment: Moment): Promise<FilingsRegister> {
  const [published, provinces, operators, { edition }] = await Promise.all([
    listsOf(database, moment),
    sharesBy(database, "province", moment),
    sharesBy(database, "company", moment),
    readMeta(database),
  ]);
  const lists = addUpLists(published.map(listLine), moment.read);
  return {
    moment,
    edition,
    lists,
    listsWithRows: lists.filter(({ rows }) => rows !== noServices && Object.values(rows).some(Boolean))
      .length,
    counts: lists.at(-1)?.addedUp ?? { ...noServices },
    provinces,
    operators,
    joined: operators.reduce((sum, { total }) => sum + total, 0),
    sources: await sourcesOf(database, sourcesIn(lists.toReversed())),
    names: await namesOnDay(database, operators, moment),
  };
}

/** One list on a day, or undefined where it was not announced by then. */
export async function filingListView(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<FilingListView | undefined> {
  const [published, { edition }] = await Promise.all([listsOf(database, moment), readMeta(database)]);
  const lists = addUpLists(published.map(listLine), moment.read);
  const place = lists.findIndex((list) => list.slug === slug);
  const list = lists[place];
  if (list === undefined) return undefined;
  const neighbour = (at: number) => lists[at] && { slug: lists[at].slug, name: lists[at].name };
  return {
    moment,
    edition,
    slug,
    list,
    before: place > 0 ? neighbour(place - 1) : undefined,
    after: neighbour(place + 1),
    sources: await sourcesOf(database, list.sources),
    names: {},
  };
}

function listLine({ slug, name, record, counts }: CountedList): ListLine {
  const { announced, asOf, announcedFiled, announcedRegistered, note, sources } = record;
  return {
    slug,
    name,
    announced,
    countsTo: asOf,
    announcedFiled,
    announcedRegistered,
    note,
    sources,
    rows: counts,
  };
}
