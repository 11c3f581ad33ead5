import "server-only";
import { writtenDay } from "@/lib/domain/moment";
import { packTable } from "@/lib/domain/table/pack-table";
import { tableShape } from "@/lib/domain/table/table-shape";
import { readMeta } from "@/lib/queries/meta";
import { momentFor } from "@/lib/queries/moment";
import type { TableCollection } from "@/lib/schema/collection-names";
import { currentDatabase } from "./database";
import { remember } from "./remember";
import { readFindableNames } from "./search";
import { readTable } from "./tables";
import { readTimelineEvents } from "./timeline";

/** The bytes of a file that pages fetch after they are drawn; undefined where there is nothing to tell. */
function file<Args extends readonly unknown[]>(
  question: string,
  content: (...args: Args) => Promise<unknown>,
): (...args: Args) => Promise<Buffer<ArrayBuffer> | undefined> {
  return (...args) =>
    remember(question, args, async () => {
      const view = await content(...args);
      return view === undefined ? undefined : Buffer.from(JSON.stringify(view));
    });
}

/** The names of everything with a page, for the search that opens over every page. */
export const readNamesFile = file("file of names", readFindableNames);

/** All events of a day. */
export const readTimelineFile = file("file of events", readTimelineEvents);

const readTableOf = file("file of a table", async (collection: TableCollection, written: string) => {
  const view = await readTable(collection, written);
  const columns = tableShape(collection).columns.map(({ key }) => key);
  return view && { table: packTable(view.rows, columns), references: view.references, edition: view.edition };
});

/** All rows of a table on a day; the days between two changes share one file. */
export async function readTableFile(collection: TableCollection, written: string) {
  const { database } = await currentDatabase();
  const moment = await momentFor(database, written);
  return moment && readTableOf(collection, writtenDay({ ...moment, asked: moment.read }));
}

/** The edition of the data that this process serves. */
export const readEdition = () =>
  remember("edition", [], async (database) => (await readMeta(database)).edition);
