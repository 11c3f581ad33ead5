import "server-only";
import type { ListCollection } from "@/lib/domain/list-rows";
import { asOfFor } from "@/lib/queries/as-of";
import { listOn, wholeCollection, wholeDataset } from "@/lib/queries/collection-file";
import { dataPage } from "@/lib/queries/data-page";
import { readMeta } from "@/lib/queries/meta";
import { recordsAtWork } from "@/lib/queries/open-work";
import { qualityPage } from "@/lib/queries/quality";
import { changelog } from "@/lib/queries/releases";
import type { CollectionName } from "@/lib/schema/slug";
import { currentDatabase } from "../database";
import { remember } from "../remember";
import { readOnDay } from "./on-day";

/** What there is to take away on a day. */
export const readDataPage = readOnDay("data-page", dataPage);

/** How well the data of a day is sourced, and what is left to do. */
export const readQualityPage = readOnDay("quality-page", qualityPage);

/** Every record of a day with facts of which something is left to do; undefined for a day outside the data. */
export async function readOpenWork(written: string) {
  const { database } = await currentDatabase();
  const asked = await asOfFor(database, written);
  if (asked.kind === "not-found") return undefined;
  const { edition } = await readMeta(database);
  return { records: await recordsAtWork(database, asked.asOf), day: asked.day, edition };
}

/** What each release of the data changed. */
export const readChangelog = readOnDay("changelog", changelog);

/** A collection as one file; made anew each time, since it is long and seldom asked for. */
export async function readWholeCollection(collection: CollectionName) {
  const { database } = await currentDatabase();
  return wholeCollection(database, collection);
}

/** The whole dataset as the text of one JSON file. */
export const readWholeDataset = () =>
  remember("whole-dataset", [], async (database) => `${JSON.stringify(await wholeDataset(database))}\n`);

/** The rows of a list on a day, `latest` or a day; undefined for a day outside the data. */
export async function readList(collection: ListCollection, written: string) {
  const { database } = await currentDatabase();
  const asked = await asOfFor(database, written);
  if (asked.kind === "not-found") return undefined;
  return { ...(await listOn(database, collection, asked.asOf)), day: asked.day };
}
