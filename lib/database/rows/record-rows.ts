import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import { endsOn } from "@/lib/domain/state-history";
import type { RecordOf } from "@/lib/records";
import { addressOf } from "@/lib/schema/address";
import type { Day } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Row } from "../insert";
import { nameOf, termsOf } from "./names";

/** Plain fields of records that have a column of their name. */
const plainFields = [
  "nameZh",
  "until",
  "kind",
  "category",
  "segment",
  "country",
  "jurisdiction",
  "province",
  "place",
  "family",
  "unit",
  "metric",
  "higherIsBetter",
  "importance",
  "claimantName",
  "verdict",
  "text",
  "note",
  "topics",
  "draftChanges",
  "asOf",
  "announcedFiled",
  "announcedRegistered",
  "rowCount",
] as const;

/** One row of `Record` for each file, in the order of collections and slugs. */
export function recordRows({ records }: Dataset, newest: Day): Row[] {
  return collectionNames.flatMap((collection) =>
    [...records[collection]].map(([slug, record]) => {
      const date = beginsOn(collection, record as never);
      const fields: Record<string, unknown> = {
        ...record,
        ...("statement" in record && { text: record.statement.text }),
        ...("rows" in record && { rowCount: record.rows.length }),
        ...("draftDifferences" in record && {
          draftChanges: record.draftDifferences?.map(({ change }) => change),
        }),
      };
      return {
        address: addressOf(collection, slug),
        collection,
        slug,
        name: nameOf(collection, slug, record),
        date: date ?? null,
        begins: date === undefined ? null : spanOf(date).first,
        ends: endsOn(collection, record as never, newest),
        ...Object.fromEntries(plainFields.map((field) => [field, columnOf(fields[field])])),
        terms: termsOf(collection, slug, record),
        json: jsonOf(record),
      };
    }),
  );
}

/** A plain value as SQLite holds it: lists as JSON, yes and no as 1 and 0. */
export function columnOf(value: unknown): Row[string] {
  if (value === undefined) return null;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

/** The record as in its file, without the address of its schema; the parser has put its keys in their order. */
function jsonOf({ $schema, ...content }: RecordOf<CollectionName>): string {
  return JSON.stringify(content);
}
