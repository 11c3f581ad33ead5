import type { Database } from "@/lib/database/client";
import type { Moment } from "@/lib/domain/moment";
import { changelog } from "@/lib/queries/changelog";
import { chartsPage } from "@/lib/queries/charts-page";
import { filesOf, listOn, wholeCollection } from "@/lib/queries/collection-file";
import { compareView, recordsMeant } from "@/lib/queries/compare";
import { countsAsOf } from "@/lib/queries/counts";
import { dataPage } from "@/lib/queries/data-page";
import { filingListView, filingsRegister } from "@/lib/queries/filings/register";
import { findableNames } from "@/lib/queries/findable-names";
import { momentFor } from "@/lib/queries/moment";
import { recordsAtWork } from "@/lib/queries/open-work";
import { overview } from "@/lib/queries/overview";
import { profileOn } from "@/lib/queries/profile/profile-on";
import { qualityPage } from "@/lib/queries/quality";
import { rulesHub } from "@/lib/queries/rules/hub";
import { search } from "@/lib/queries/search";
import { siteOn } from "@/lib/queries/site";
import { indexTable } from "@/lib/queries/table/index-table";
import { thenAndNow } from "@/lib/queries/then-and-now";
import { timelineEvents, timelinePage } from "@/lib/queries/timeline";
import {
  isRowCollection,
  listCollections,
  recordTableCollections,
  tableCollections,
} from "@/lib/schema/collection-names";
import { collectionNames } from "@/lib/schema/slug";
import { comparisons, meanings, newest, searches } from "./questions";

/** One answer of the queries; `kind` names the file of its hash, `record` its line there. A kind comes in one go. */
export interface Answer {
  kind: string;
  record: string;
  view: unknown;
}

type Answers = AsyncGenerator<Answer>;

/**
 * Every answer that is kept golden, on `latest` or a day. The only place of the net that knows how queries are
 * called: when one is called otherwise, this file follows, and no hash changes by it.
 */
export async function* answersOn(database: Database, written: string): Answers {
  const moment = await momentFor(database, written);
  if (moment === undefined) throw new Error(`${written} is no day of the data`);
  yield* profiles(database, moment);
  yield* rows(database, moment);
  yield* pages(database, moment);
  yield* filings(database, moment);
  yield* exportsOf(database, moment);
  yield* compared(database, moment);
  yield* found(database, moment);
  if (written === newest) yield* dayless(database);
}

/** The day that a view says, as one line; undefined for any other value. */
export function momentWords(value: object): string | undefined {
  if ("isPast" in value && "asked" in value) return `${value.asked}${value.isPast ? ", past" : ""}`;
  return undefined;
}

async function* profiles(database: Database, moment: Moment): Answers {
  for (const collection of recordTableCollections) {
    const entries = await filesOf(database, collection, moment);
    for (const { slug } of entries)
      yield {
        kind: `profiles/${collection}`,
        record: slug,
        view: await profileOn(database, collection, slug, moment),
      };
  }
}

/** The file that holds a row. */
const fileOf = ({ slug }: { slug: string }) => slug.split("/")[0] ?? "";

async function* rows(database: Database, moment: Moment): Answers {
  for (const collection of tableCollections) {
    const kind = `rows/${collection}`;
    const { rows, ...table } = await indexTable(database, collection, moment);
    yield { kind, record: "(table)", view: { ...table, order: rows.map(({ slug }) => slug) } };
    if (!isRowCollection(collection)) for (const row of rows) yield { kind, record: row.slug, view: row };
    else
      for (const file of new Set(rows.map(fileOf)))
        yield { kind, record: file, view: rows.filter((row) => fileOf(row) === file) };
  }
}

const pageQueries = {
  overview,
  rules: rulesHub,
  charts: chartsPage,
  "then-and-now": thenAndNow,
  quality: qualityPage,
  data: dataPage,
  changelog,
  filings: filingsRegister,
  timeline: timelinePage,
  "timeline-events": timelineEvents,
} as const;

async function* pages(database: Database, moment: Moment): Answers {
  for (const [record, query] of Object.entries(pageQueries))
    yield { kind: "pages", record, view: await query(database, moment) };
  const frame = await siteOn(database, moment);
  yield { kind: "pages", record: "frame", view: { counts: await countsAsOf(database, moment), ...frame } };
}

async function* filings(database: Database, moment: Moment): Answers {
  const entries = await filesOf(database, "filings", moment);
  for (const { slug } of entries)
    yield { kind: "filings", record: slug, view: await filingListView(database, slug, moment) };
}

async function* exportsOf(database: Database, moment: Moment): Answers {
  for (const collection of listCollections) {
    const { rows, names } = await listOn(database, collection, moment);
    const kind = `lists/${collection}`;
    yield { kind, record: "(names)", view: names };
    for (const slug of new Set(rows.map((row) => String(row.slug))))
      yield { kind, record: slug, view: rows.filter((row) => row.slug === slug) };
  }
  const atWork = await recordsAtWork(database, moment);
  for (const { collection, slug, ...view } of atWork)
    yield { kind: "open-work", record: `${collection}/${slug}`, view };
}

async function* compared(database: Database, moment: Moment): Answers {
  for (const [collection, slugs] of comparisons)
    yield {
      kind: "comparisons",
      record: `${collection}: ${slugs.join(", ")}`,
      view: await compareView(database, { collection, slugs }, moment),
    };
  for (const [collection, typed] of meanings)
    yield {
      kind: "comparisons",
      record: `${collection} meant by “${typed}”`,
      view: await recordsMeant(database, { collection, typed }, moment),
    };
}

async function* found(database: Database, moment: Moment): Answers {
  for (const typed of searches)
    yield { kind: "search", record: typed, view: await search(database, typed, moment) };
}

/** Answers that are the same on every day. */
async function* dayless(database: Database): Answers {
  for (const name of await findableNames(database))
    yield { kind: "palette", record: `${name.collection}/${name.slug}`, view: name };
  for (const collection of collectionNames) {
    const { records, ...file } = await wholeCollection(database, collection);
    yield { kind: "exports", record: collection, view: { ...file, records } };
  }
}
