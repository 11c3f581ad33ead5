import "server-only";
import { changelog } from "@/lib/queries/changelog";
import { listOn, wholeCollection, wholeDataset } from "@/lib/queries/collection-file";
import { dataPage } from "@/lib/queries/data-page";
import { openWorkList } from "@/lib/queries/open-work";
import { qualityPage } from "@/lib/queries/quality";
import type { CollectionName } from "@/lib/schema/slug";
import { currentDatabase } from "./database";
import { onDay, onDayAnew } from "./on-day";
import { remember } from "./remember";

/** What there is to take away on a day. */
export const readDataPage = onDay("data-page", dataPage);

/** How well the data of a day is sourced, and what is left to do. */
export const readQualityPage = onDay("quality-page", qualityPage);

/** Every record of a day with facts of which something is left to do. */
export const readOpenWork = onDayAnew(openWorkList);

/** What each release of the data changed. */
export const readChangelog = onDay("changelog", changelog);

/** A collection as one file; made anew each time, since it is long and seldom asked for. */
export async function readWholeCollection(collection: CollectionName) {
  const { database } = await currentDatabase();
  return wholeCollection(database, collection);
}

/** The whole dataset as the text of one JSON file. */
export const readWholeDataset = () =>
  remember("whole-dataset", [], async (database) => `${JSON.stringify(await wholeDataset(database))}\n`);

/** The rows of a list on a day. */
export const readList = onDayAnew(listOn);
