import { type JsonPath } from "@/lib/checks/document";
import { isObject, metaOf, valueAt, walk } from "@/lib/checks/schema-walk";
import { collections } from "@/lib/schema/collections";
import type { PartialDate } from "@/lib/schema/partial-date";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";
import type { Dataset } from "./dataset";

/** A reference from one record to another. */
export interface Reference {
  /** Address of the record that refers, `collection/slug`. */
  from: string;
  /** Address of the record referred to. */
  to: string;
  /** Where it stands in the record, without places in lists: `developer`, `subjects`, `facts.released.sources`. */
  role: string;
  /** The nearest date that stands beside it (`since` or `date`), as written; undefined where there is none. */
  date: PartialDate | undefined;
  path: JsonPath;
}

/** Every reference of every record, found by what the schema calls a reference, in the order of the data. */
export function* referencesIn(dataset: Dataset): Generator<Reference> {
  for (const collection of collectionNames) {
    for (const [slug, record] of dataset[collection]) yield* referencesOf(collection, slug, record);
  }
}

/** The references of one record. */
export function* referencesOf(collection: CollectionName, slug: string, record: unknown): Generator<Reference> {
  for (const { path, schema, value } of walk(collections[collection].schema, record)) {
    if (typeof value !== "string") continue;
    const targets = metaOf(schema)?.ref;
    if (!Array.isArray(targets)) continue;
    const to = value.includes("/") ? value : `${targets[0]}/${value}`;
    const role = path.filter((key) => typeof key === "string").join(".");
    yield { from: `${collection}/${slug}`, to, role, date: dateBeside(record, path), path };
  }
}

/** The `since` or `date` of the innermost object around a place, outward to the record itself. */
function dateBeside(record: unknown, path: JsonPath): PartialDate | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const around = valueAt(record, path.slice(0, depth));
    if (!isObject(around)) continue;
    const date = around.since ?? around.date;
    if (typeof date === "string") return date;
  }
  return undefined;
}
