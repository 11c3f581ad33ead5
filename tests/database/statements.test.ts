import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "@/lib/cli/command";
import type { Database } from "@/lib/database/client";
import { databaseUrl } from "@/lib/database/location";
import { everything, type Moment } from "@/lib/domain/moment";
import { changelog } from "@/lib/queries/changelog";
import { chartsPage } from "@/lib/queries/charts-page";
import { compareView } from "@/lib/queries/compare";
import { dataPage } from "@/lib/queries/data-page";
import { filingsRegister } from "@/lib/queries/filings/register";
import { findableNames } from "@/lib/queries/findable-names";
import { momentFor } from "@/lib/queries/moment";
import { namesOf } from "@/lib/queries/names";
import { overview } from "@/lib/queries/overview";
import { profileOn } from "@/lib/queries/profile/profile-on";
import { qualityPage } from "@/lib/queries/quality";
import { rulesHub } from "@/lib/queries/rules/hub";
import { search } from "@/lib/queries/search";
import { siteOn } from "@/lib/queries/site";
import { indexTable } from "@/lib/queries/table/index-table";
import { thenAndNow } from "@/lib/queries/then-and-now";
import { timelineEvents, timelinePage } from "@/lib/queries/timeline";
import { recordTableCollections, tableCollections } from "@/lib/schema/collection-names";
import { type CountingDatabase, openCounting } from "../support/counting-database";

/** The pages that show more than one record, and how many statements each may ask. */
const pages: [name: string, most: number, ask: (database: Database, moment: Moment) => Promise<unknown>][] = [
  ["overview", 22, overview],
  ["timeline", 5, timelinePage],
  ["events of the timeline", 3, timelineEvents],
  ["then and now", 4, thenAndNow],
  ["rules", 9, rulesHub],
  ["charts", 6, chartsPage],
  ["filings", 6, filingsRegister],
  ["data", 2, dataPage],
  ["quality", 4, qualityPage],
  ["changelog", 2, changelog],
  ["frame", 3, siteOn],
  ["names", 1, (database) => findableNames(database)],
  ["search", 2, (database, moment) => search(database, "qwen", moment)],
  ...tableCollections.map((collection): (typeof pages)[number] => [
    `table of ${collection}`,
    7,
    (database, moment) => indexTable(database, collection, moment),
  ]),
  ...(["models", "companies", "chips"] as const).map((collection): (typeof pages)[number] => [
    `comparison of ${collection}`,
    9,
    async (database, moment) => {
      const where = { collection, begins: { lte: moment.read } };
      const rows = await database.record.findMany({ where, select: { slug: true }, take: 4 });
      return compareView(database, { collection, slugs: rows.map(({ slug }) => slug) }, moment);
    },
  ]),
];

/** However much a page shows, it asks the database no more often than this. */
const mostStatements = 8;

let counting: CountingDatabase;
beforeAll(async () => {
  counting = await openCounting(databaseUrl(repositoryRoot));
});
afterAll(() => counting.close());

/** The record of a collection to which most others refer: its page has most to ask. */
async function busiest(collection: string): Promise<string> {
  const [row] = await counting.database.link.groupBy({
    by: ["to"],
    where: { to: { startsWith: `${collection}/` } },
    _count: true,
    orderBy: { _count: { to: "desc" } },
    take: 1,
  });
  const first = row?.to ?? (await counting.database.record.findFirst({ where: { collection } }))?.address;
  return String(first).replace(`${collection}/`, "");
}

describe("a list of addresses", () => {
  it("is asked for in one statement, however long", async () => {
    const rows = await counting.database.record.findMany({ select: { address: true } });
    counting.takeStatements();
    const names = await namesOf(
      counting.database,
      rows.map(({ address }) => address),
      everything,
    );
    expect(names.size).toBe(rows.length);
    expect(counting.takeStatements()).toHaveLength(1);
  });
});

describe.each(recordTableCollections)("a page of %s", (kind) => {
  it.each(["latest", "2026-09-20"])(`asks at most ${mostStatements} statements on %s`, async (day) => {
    const slug = await busiest(kind);
    const moment = await momentFor(counting.database, day);
    if (moment === undefined) throw new Error(`${day} is outside the data`);
    counting.takeStatements();
    const view = await profileOn(counting.database, kind, slug, moment);
    const statements = counting.takeStatements();
    expect(view?.slug).toBe(slug);
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(mostStatements);
    // None twice, and the text of a record is read for the one that is drawn alone.
    expect(new Set(statements).size).toBe(statements.length);
    expect(statements.filter(readsText)).toHaveLength(1);
  });
});

/** Whether a statement reads the text of records, as their files have it. */
const readsText = (statement: string) =>
  /\bjson\b(?!_|\()/.test(statement) && !/FROM `main`.`Release`/.test(statement);

describe.each(pages)("the page of many records: %s", (name, most, ask) => {
  it.each(["latest", "2025-01-15"])(`asks at most ${most} statements on %s, none twice`, async (day) => {
    const moment = await momentFor(counting.database, day);
    if (moment === undefined) throw new Error(`${day} is outside the data`);
    counting.takeStatements();
    await ask(counting.database, moment);
    const statements = counting.takeStatements();
    const told = statements.map((statement) => statement.slice(0, 300)).join("\n");
    expect(statements.length, told).toBeLessThanOrEqual(most);
    expect(statements.length).toBeGreaterThan(0);
    expect(new Set(statements).size, told).toBe(statements.length);
    // The survey is one record, and its page shows all of it; of no other record is the text read.
    const texts = statements.filter(readsText);
    expect(texts.length, told).toBe(name === "then and now" ? 1 : 0);
    for (const text of texts) expect(text).toContain("LIMIT");
  });
});
