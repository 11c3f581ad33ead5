import type { Document } from "@/lib/checks/document";
import { schemaOf } from "@/lib/checks/document";
import { treeOf } from "@/lib/checks/tree";
import { isObject } from "@/lib/schema/walk";

/**
 * The documents that can become records while others are still being written: those that fit their schema,
 * refer only to documents of this part and, as sources, have an address of their own.
 */
export function soundPartOf(documents: readonly Document[]): Document[] {
  let part = withoutDoubledSources(documents.filter(fitsSchema));
  for (;;) {
    const tree = treeOf(part);
    const dangling = new Set(
      tree.references().flatMap(({ document, address }) => (tree.at(address) ? [] : document)),
    );
    if (dangling.size === 0) return part;
    part = part.filter((document) => !dangling.has(document));
  }
}

function fitsSchema(document: Document): boolean {
  return document.faults.length === 0 && schemaOf(document).safeParse(document.value).success;
}

/** Keeps the first of several sources with one address. */
function withoutDoubledSources(documents: readonly Document[]): Document[] {
  const seen = new Set<unknown>();
  return documents.filter(({ collection, value }) => {
    if (collection !== "sources" || !isObject(value)) return true;
    const isNew = !seen.has(value.url);
    seen.add(value.url);
    return isNew;
  });
}
