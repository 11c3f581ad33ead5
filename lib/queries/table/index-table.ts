import type { Database } from "@/lib/database/client";
import { factsAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { foldForSearch } from "@/lib/domain/search-terms";
import { cellOf, identityCell } from "@/lib/domain/table/cell";
import type { TableRow } from "@/lib/domain/table/row";
import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { addressOf, isAddress } from "@/lib/schema/address";
import {
  isRowCollection,
  type RecordTableCollection,
  type TableCollection,
} from "@/lib/schema/collection-names";
import type { Fact } from "@/lib/schema/fact";
import { readMeta } from "../meta";
import { type Reference, referencesTo } from "../names";
import { type LeftOut, leftOutOf } from "../records";
import { identifiedRecords } from "./identity";
import { rowDrafts } from "./row-drafts";

/** All records of a collection on a day, as rows with every column. */
export interface IndexTable {
  moment: Moment;
  rows: TableRow[];
  /** The records that cells refer to, by address. */
  references: Record<string, Reference>;
  leftOut: LeftOut;
  edition: string;
}

/** Makes the rows of a collection's table as of a day, in the order of their slugs. */
export async function indexTable(
  database: Database,
  collection: TableCollection,
  moment: Moment,
): Promise<IndexTable> {
  const [drafts, leftOut, { edition }] = await Promise.all([
    isRowCollection(collection)
      ? rowDrafts(database, collection, moment)
      : recordDrafts(database, collection, moment),
    leftOutOf(database, collection, moment),
    readMeta(database),
  ]);
  const references = await referencesTo(database, drafts.flatMap(addressesIn), moment);
  const { searched } = tableDisplayOf(collection);
  const rows = drafts.map((row) => ({ ...row, terms: termsOf(row, searched, references) }));
  return { moment, rows, references, leftOut, edition };
}

/** Every record that exists on a day, with what it is and what is known of it. */
async function recordDrafts(
  database: Database,
  collection: RecordTableCollection,
  moment: Moment,
): Promise<TableRow[]> {
  const records = await identifiedRecords(database, { collection }, moment);
  const fields = factFieldsOf(collection);
  return records.map(({ slug, name, nameZh, terms, identity, facts }) => {
    const views = factsAsOf(facts as Record<string, Fact | undefined>, fields, moment);
    const own = Object.entries(identity).map(([key, value]) => [key, identityCell(value)]);
    const found = Object.entries(views).map(([key, view]) => [key, cellOf(view)]);
    return {
      slug,
      name,
      ...(nameZh !== undefined && { nameZh }),
      terms: terms ?? foldForSearch(name),
      cells: Object.fromEntries([...own, ...found]) as TableRow["cells"],
    };
  });
}

function addressesIn({ cells }: Pick<TableRow, "cells">): string[] {
  return Object.values(cells).flatMap((cell) => [
    ...[cell?.value].flat().filter(isAddress),
    ...(cell?.says === undefined ? [] : [addressOf("companies", cell.says)]),
  ]);
}

/** What the text filter looks through: the names of the row, and what stands in some of its columns. */
function termsOf(
  { terms, cells }: TableRow,
  searched: readonly string[],
  references: Readonly<Record<string, Reference>>,
): string {
  const words = searched
    .flatMap((key) => [cells[key]?.value].flat())
    .filter((value): value is string => typeof value === "string")
    .map((value) => foldForSearch(references[value]?.name ?? value));
  return [terms, ...words].join(" ; ");
}
