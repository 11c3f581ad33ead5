import type { Database } from "@/lib/database/client";
import {
  type AddedUpList,
  addUpLists,
  type CountsByKind,
  countByKind,
  noServices,
  type PublishedList,
} from "@/lib/domain/filings/register";
import type { Service } from "@/lib/domain/filings/services";
import type { Moment } from "@/lib/domain/moment";
import { type SourceView, sourcesIn } from "@/lib/domain/source-numbers";
import { addressOf } from "@/lib/schema/address";
import type { PartialDate } from "@/lib/schema/partial-date";
import { readMeta } from "../meta";
import { namesOnDay } from "../names-on-day";
import { type Entry, recordOf, recordsOf } from "../records";
import { sourcesOf } from "../sources";
import { type ServiceTable, serviceOf, servicesOn, serviceTable } from "./services";

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
  first: ServiceTable;
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
  /** The provinces that the list names, in the order of their names. */
  provinces: string[];
  first: ServiceTable;
  sources: SourceView[];
  names: Record<string, string>;
}

/** How many services come with the page; the rest is fetched. */
const firstServices = 50;

/** The published lists of a day, what they add up to, and whose and where the services are. */
export async function filingsRegister(database: Database, moment: Moment): Promise<FilingsRegister> {
  const [lists, services, { edition }] = await Promise.all([
    listsOn(database, moment),
    servicesOn(database, moment),
    readMeta(database),
  ]);
  const operators = sharesOf(services, ({ company }) => company && addressOf("companies", company));
  const first = await serviceTable(database, services.slice(0, firstServices), moment);
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
    first,
    sources: await sourcesOf(database, sourcesIn(lists.toReversed())),
    names: { ...first.names, ...(await namesOnDay(database, operators, moment)) },
  };
}

/** One list on a day, or undefined where it was not announced by then. */
export async function filingListView(
  database: Database,
  slug: string,
  moment: Moment,
): Promise<FilingListView | undefined> {
  const [entry, lists, { edition }] = await Promise.all([
    recordOf(database, "filings", slug, moment),
    listsOn(database, moment),
    readMeta(database),
  ]);
  const place = lists.findIndex((list) => list.slug === slug);
  const list = lists[place];
  if (entry === undefined || list === undefined) return undefined;
  const services = entry.record.rows.slice(0, firstServices).map((row) => serviceOf(slug, row));
  const first = await serviceTable(database, services, moment);
  const neighbour = (at: number) => lists[at] && { slug: lists[at].slug, name: lists[at].name };
  return {
    moment,
    edition,
    slug,
    list,
    before: place > 0 ? neighbour(place - 1) : undefined,
    after: neighbour(place + 1),
    provinces: [...new Set(entry.record.rows.flatMap(({ province }) => province ?? []))].sort(),
    first,
    sources: await sourcesOf(database, list.sources),
    names: first.names,
  };
}

async function listsOn(database: Database, moment: Moment): Promise<AddedUpList<ListLine>[]> {
  const { entries } = await recordsOf(database, "filings", moment);
  return addUpLists(entries.map(listLine), moment.read);
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

function sharesOf(services: readonly Service[], keyOf: (service: Service) => string | undefined): Share[] {
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
