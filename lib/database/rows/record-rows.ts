import type { Dataset } from "@/lib/dataset/dataset";
import { beginsOn } from "@/lib/domain/existence";
import { spanOf } from "@/lib/domain/partial-dates";
import { collections, type RecordOf } from "@/lib/records";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Row } from "../insert";

/** The name under which lists and search show a record. */
export function nameOf(collection: CollectionName, slug: string, record: RecordOf<CollectionName>): string {
  if ("name" in record) return record.name;
  if ("title" in record) return record.title;
  return `${collections[collection].singular} ${slug}`;
}

/** One row of `Record` for each file, in the order of collections and slugs. */
export function recordRows({ records }: Dataset): Row[] {
  return collectionNames.flatMap((collection) =>
    [...records[collection]].map(([slug, record]) => {
      const begins = beginsOn(collection, record as never);
      return {
        address: `${collection}/${slug}`,
        collection,
        slug,
        name: nameOf(collection, slug, record),
        nameZh: "nameZh" in record ? (record.nameZh ?? null) : null,
        begins: begins === undefined ? null : spanOf(begins).first,
        json: jsonOf(record),
      };
    }),
  );
}

/** The record as in its file, without the address of its schema; the parser has put its keys in their order. */
function jsonOf({ $schema, ...content }: RecordOf<CollectionName>): string {
  return JSON.stringify(content);
}
