import type { Document } from "@/lib/checks/document";
import { schemaOf } from "@/lib/checks/schema-walk";
import { treeOf } from "@/lib/checks/tree";

/**
 * The documents that can become records while others are still being written: those that fit their schema
 * and refer only to documents of this part.
 */
export function soundPartOf(documents: readonly Document[]): Document[] {
  let part = documents.filter(
    (document) => document.faults.length === 0 && schemaOf(document).safeParse(document.value).success,
  );
  for (;;) {
    const tree = treeOf(part);
    const dangling = new Set(
      tree.references().flatMap(({ document, address }) => (tree.at(address) ? [] : document)),
    );
    if (dangling.size === 0) return part;
    part = part.filter((document) => !dangling.has(document));
  }
}
