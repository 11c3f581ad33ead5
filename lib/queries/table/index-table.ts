import type { Database } from "@/lib/database/client";
import { factsAsOf } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import { foldForSearch } from "@/lib/domain/search-terms";
import { type Cell, cellOf, identityCell } from "@/lib/domain/table/cell";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import type { TableRow } from "@/lib/domain/table/row";
import { factFieldsOf } from "@/lib/records/fact-fields";
import { addressOf, isAddress } from "@/lib/schema/address";
import type { Fact } from "@/lib/schema/fact";
import { readMeta } from "../meta";
import { type Reference, referencesTo } from "../names";
import { type Entry, recordsOf } from "../records";
import { searchTerms } from "../search-terms";
import { identityOn } from "./identity";

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
  const [{ entries, leftOut }, identityFor, terms, { edition }] = await Promise.all([
    recordsOf(database, collection, moment),
    identityOn(database, collection, moment),
    searchTerms(database),
    readMeta(database),
  ]);
  const fields = factFieldsOf(collection);
  const identify = identityFor as (entry: Entry) => Readonly<Record<string, unknown>>;
  const withCells = entries.map((entry) => {
    const facts = "facts" in entry.record ? (entry.record.facts ?? {}) : {};
    const views = factsAsOf(facts as Record<string, Fact | undefined>, fields, moment);
    const identity = Object.entries(identify(entry)).map(([key, value]) => [key, identityCell(value)]);
    const found = Object.entries(views).map(([key, view]) => [key, cellOf(view)]);
    return { entry, cells: Object.fromEntries([...identity, ...found]) as Record<string, Cell | undefined> };
  });
  const references = await referencesTo(database, withCells.flatMap(addressesIn), moment);
  const rows = withCells.map(({ entry: { slug, address, name, nameZh }, cells }) => ({
    slug,
    name,
    ...(nameZh !== undefined && { nameZh }),
    terms: termsOf(terms.get(address) ?? foldForSearch(name), cells, references),
    cells,
  }));
  return { moment, rows, references, leftOut, edition };
}

function addressesIn({ cells }: { cells: Readonly<Record<string, Cell | undefined>> }): string[] {
  return Object.values(cells).flatMap((cell) => [
    ...[cell?.value].flat().filter(isAddress),
    ...(cell?.says === undefined ? [] : [addressOf("companies", cell.says)]),
  ]);
}

/** What the text filter looks through: the record's own names, the names it refers to, and its short texts. */
function termsOf(
  own: string,
  cells: Readonly<Record<string, Cell | undefined>>,
  references: Readonly<Record<string, Reference>>,
): string {
  const words = ["developer", "vendor", "claimant", "publisher", "statement", "issuers", "place", "province"]
    .flatMap((key) => [cells[key]?.value].flat())
    .filter((value): value is string => typeof value === "string")
    .map((value) => foldForSearch(references[value]?.name ?? value));
  return [own, ...words].join(" ; ");
}
