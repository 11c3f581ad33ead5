import { finderOf, isObject, metaOf } from "@/lib/schema/walk";
import type { Document } from "./document";
import { schemaOf } from "./document";
import type { Tree, WrittenReference } from "./lint";
import { listAt } from "./list-at";

/** Indexes the documents of a run once, for all rules. */
export function treeOf(documents: readonly Document[]): Tree {
  const byAddress = new Map(
    documents.map((document) => [`${document.collection}/${document.slug}`, document]),
  );
  const slugs = new Map<string, string[]>();
  for (const { collection, slug } of documents) {
    const list = slugs.get(collection);
    if (list) list.push(slug);
    else slugs.set(collection, [slug]);
  }
  let references: WrittenReference[] | undefined;
  return {
    documents,
    at: (address) => byAddress.get(address),
    slugsOf: (collection) => slugs.get(collection) ?? [],
    redirects: redirectsOf(documents),
    references: () => {
      references ??= documents.flatMap((document) => [...referencesIn(document)]);
      return references;
    },
  };
}

const placesOfReferences = finderOf((schema) => Array.isArray(metaOf(schema)?.ref));

/** Every place of a document that its schema calls a reference. */
function* referencesIn(document: Document): Generator<WrittenReference> {
  for (const { path, schema, value } of placesOfReferences(schemaOf(document), document.value)) {
    const collections = metaOf(schema)?.ref;
    if (typeof value !== "string" || !Array.isArray(collections)) continue;
    yield {
      document,
      path,
      written: value,
      address: value.includes("/") ? value : `${collections[0]}/${value}`,
    };
  }
}

function redirectsOf(documents: readonly Document[]): Map<string, string> {
  const rows = documents
    .filter((document) => document.collection === "redirects")
    .flatMap((document) => listAt(document.value, ["rows"]));
  return new Map(rows.filter(isObject).map((row) => [String(row.from), String(row.to)] as const));
}
