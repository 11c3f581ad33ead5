import "server-only";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { asOfFor } from "@/lib/queries/as-of";
import { indexTable } from "@/lib/queries/table/index-table";
import { remember } from "./remember";

/** All rows of a collection on the day of an address, `latest` or a day; undefined for a day outside the data. */
export const readTable = (collection: TableCollection, written: string) =>
  remember("table", [collection, written], async (database) => {
    const asked = await asOfFor(database, written);
    if (asked.kind === "not-found") return undefined;
    const table = await indexTable(database, collection, asked.asOf);
    return { ...table, asOf: { day: asked.day, rolledBack: asked.asOf.rolledBack } };
  });
