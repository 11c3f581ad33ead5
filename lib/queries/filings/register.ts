import type { Database } from "@/lib/database/client";
import {
  type AddedUpList,
  addUpLists,
  type CountsByKind,
  countByKind,
  noServices,
  type PublishedList,
} from "@/lib/domain/filings/register";
import type { Moment } from "@/lib/domain/moment";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import type { Filing } from "@/lib/records/filing/schema";
import { addressOf } from "@/lib/schema/address";
import type { PartialDate } from "@/lib/schema/partial-date";
import { readMeta } from "../meta";
import { namesOnDay } from "../names-on-day";
import { type Entry, recordsOf } from "../records";
import { sourcesOf } from "../sources";

/** A list as the register names it. */
export interface ListLine extends PublishedList {
  name: string;
  /** The day up to which the list counts, where it says so. */
  countsTo: PartialDate | undefined;
  note: string | undefined;
  sources: string[];
}

/** Services by where or whose they are. */
export interface Share {
  /** A province, or the address of a company. */
  key: string;
  counts: CountsByKind;
  total: number;
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
  const [{ entries }, { edition }] = await Promise.all([
    recordsOf(database, "filings", moment),
    readMeta(database),
  ]);
  const lists = addUpLists(entries.map(listLine), moment.read);
  const services = entries.flatMap(({ record }) => record.rows);
  const operators = sharesOf(services, ({ company }) => company && addressOf("companies", company));
  return {
    moment,
    edition,
    lists,
    listsWithRows: lists.filter(({ rows }) => rows !== noServices && Object.values(rows).some(Boolean))
      .length,
    counts: lists.at(-1)?.addedUp ?? { ...noServices },
    provinces: sharesOf(services, ({ province }) => province),
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
  const [{ entries }, { edition }] = await Promise.all([
    recordsOf(database, "filings", moment),
    readMeta(database),
  ]);
  const lists = addUpLists(entries.map(listLine), moment.read);
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

function listLine({ slug, name, record }: Entry<"filings">): ListLine {
  const { announced, asOf, announcedFiled, announcedRegistered, note, sources, rows } = record;
  return {
    slug,
    name,
    announced,
    countsTo: asOf,
    announcedFiled,
    announcedRegistered,
    note,
    sources,
    rows: countByKind(rows),
  };
}

function sharesOf(services: readonly Filing[], keyOf: (service: Filing) => string | undefined): Share[] {
  const shares = new Map<string, Share>();
  for (const service of services) {
    const key = keyOf(service);
    if (key === undefined) continue;
    const share = shares.get(key) ?? { key, counts: { ...noServices }, total: 0 };
    share.counts[service.kind] += 1;
    share.total += 1;
    shares.set(key, share);
  }
  return [...shares.values()].sort((a, b) => b.total - a.total || a.key.localeCompare(b.key));
}
