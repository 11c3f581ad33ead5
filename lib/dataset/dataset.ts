import type { Document } from "@/lib/checks/document";
import { treeOf } from "@/lib/checks/tree";
import { collections, type RecordOf } from "@/lib/records";
import { DataRelease } from "@/lib/records/data-release/schema";
import { RedirectFile } from "@/lib/records/redirect/schema";
import { type CollectionName, collectionNames } from "@/lib/schema/slug";

/** A reference from one record to another. */
export interface DatasetLink {
  /** Addresses, as in `models/qwen-7b`. */
  from: string;
  to: string;
  /** Where it stands, without the indexes of lists, as in `facts.released.sources`. */
  role: string;
}

/** All records, parsed and trusted, by collection and slug; slugs in order. */
export interface Dataset {
  records: { [Name in CollectionName]: ReadonlyMap<string, RecordOf<Name>> };
  links: readonly DatasetLink[];
  /** Renamed records: old address to new address. */
  redirects: ReadonlyMap<string, string>;
  /** What each release of the data changed, by the name of its file. */
  releases: ReadonlyMap<string, DataRelease>;
}

/**
 * The typed dataset of documents that `checkDocuments` found sound, in the order of their slugs whatever
 * the order in which they are given.
 * @throws ZodError where a document does not have the form of its schema.
 */
export function datasetOf(given: readonly Document[]): Dataset {
  const documents = given.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const records = Object.fromEntries(collectionNames.map((name) => [name, recordsOf(name, documents)]));
  const tree = treeOf(documents);
  return {
    records: records as unknown as Dataset["records"],
    links: tree.references().map(({ document, path, address }) => ({
      from: `${document.collection}/${document.slug}`,
      to: address,
      role: path.filter((key) => typeof key === "string").join("."),
    })),
    redirects: redirectsOf(documents),
    releases: new Map(
      documents
        .filter(({ collection }) => collection === "releases")
        .map(({ slug, value }) => [slug, DataRelease.parse(value)]),
    ),
  };
}

function recordsOf<Name extends CollectionName>(name: Name, documents: readonly Document[]) {
  const { schema } = collections[name];
  const own = documents.filter(({ collection }) => collection === name);
  return new Map(own.map(({ slug, value }) => [slug, schema.parse(value)]));
}

function redirectsOf(documents: readonly Document[]): Map<string, string> {
  const files = documents.filter(({ collection }) => collection === "redirects");
  const rows = files.flatMap(({ value }) => RedirectFile.parse(value).rows);
  return new Map(rows.map(({ from, to }) => [from, `${from.split("/")[0]}/${to}`]));
}
