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
import { type Entry, recordsOf } from "../records";
import { searchTerms } from "../search-terms";
import { identityOn } from "./identity";
import { type Drafts, rowDrafts } from "./row-drafts";

/** All records of a collection on a day, as rows with every column. */
export interface IndexTable {
  moment: Moment;
  rows: TableRow[];
  /** The records that cells refer to, by address. */
  references: Record<string, Reference>;
  leftOut: { later: number; undated: number };
  edition: string;
}

/** Makes the rows of a collection's table as of a day, in the order of their slugs. */
export async function indexTable(
  database: Database,
  collection: TableCollection,
  moment: Moment,
): Promise<IndexTable> {
  const [{ rows: drafts, leftOut }, { edition }] = await Promise.all([
    isRowCollection(collection)
      ? rowDrafts(database, collection, moment)
      : recordDrafts(database, collection, moment),
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
): Promise<Drafts> {
  const [{ entries, leftOut }, identityFor, terms] = await Promise.all([
    recordsOf(database, collection, moment),
    identityOn(database, collection, moment),
    searchTerms(database),
  ]);
  const fields = factFieldsOf(collection);
  const identify = identityFor as (entry: Entry) => Readonly<Record<string, unknown>>;
  const rows = entries.map((entry) => {
    const { slug, address, name, nameZh, record } = entry;
    const facts = "facts" in record ? (record.facts ?? {}) : {};
    const views = factsAsOf(facts as Record<string, Fact | undefined>, fields, moment);
    const identity = Object.entries(identify(entry)).map(([key, value]) => [key, identityCell(value)]);
    const found = Object.entries(views).map(([key, view]) => [key, cellOf(view)]);
    return {
      slug,
      name,
      ...(nameZh !== undefined && { nameZh }),
      terms: terms.get(address) ?? foldForSearch(name),
      cells: Object.fromEntries([...identity, ...found]) as TableRow["cells"],
    };
  });
  return { rows, leftOut };
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
