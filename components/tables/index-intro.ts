import { tableDisplayOf } from "@/lib/domain/table/table-shape";
import { collections } from "@/lib/records";
import type { TableCollection } from "@/lib/schema/collection-names";
import { isCompared } from "@/lib/schema/collection-names";
import type { PagePath } from "@/lib/url/routes";

/** Collections whose table has a page of its own; that of the filings stands in the page of the register. */
export type IndexedCollection = Exclude<TableCollection, "filings">;

/** What a collection holds, in a sentence or two. */
export const introOf = (collection: IndexedCollection) => tableDisplayOf(collection).intro;

/** What the rows of a table are called. */
export const pluralOf = (collection: IndexedCollection): string =>
  introOf(collection).plural ?? collections[collection].plural;

/** Where a reader of a collection may also want to go. */
export function relatedPages(collection: IndexedCollection): { path: PagePath; label: string }[] {
  return [
    ...introOf(collection).related.map(({ to, label }) => ({ path: `/${to}` as const, label })),
    ...(isCompared(collection)
      ? [{ path: `/compare/${collection}` as const, label: `Compare ${pluralOf(collection)}` }]
      : []),
  ];
}
