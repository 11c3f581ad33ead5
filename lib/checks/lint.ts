import type { CollectionName } from "@/lib/schema/slug";
import type { JsonPath } from "@/lib/schema/walk";
import type { Document } from "./document";
import type { Remark } from "./finding";

/** A reference as written in a document. */
export interface WrittenReference {
  document: Document;
  path: JsonPath;
  /** As written, with or without its collection. */
  written: string;
  /** In full, as in `models/qwen-7b`. */
  address: string;
}

/** All documents of a run, with look-ups that rules share. */
export interface Tree {
  documents: readonly Document[];
  /** The document of an address such as `models/qwen-7b`. */
  at(address: string): Document | undefined;
  /** The slugs of a collection. */
  slugsOf(collection: string): readonly string[];
  /** Where a renamed record went: old address to new slug. */
  redirects: ReadonlyMap<string, string>;
  /** Every reference of every document, valid or not. */
  references(): readonly WrittenReference[];
}

/** A rule of the data: what it forbids, and the remarks it makes on one document or on all. */
export interface Lint {
  /** Kebab-case; stands beside each finding. */
  name: string;
  /** The rule in one sentence, for the editors' handbook. */
  description: string;
  /** Collections whose documents it judges; all where left out. */
  collections?: readonly CollectionName[];
  checkDocument?(document: Document, tree: Tree): Iterable<Remark>;
  checkTree?(tree: Tree): Iterable<Remark>;
}
