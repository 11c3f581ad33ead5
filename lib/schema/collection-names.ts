// Apart from the schemas, so that a page in the browser can know the collections without carrying zod.

/** What everybody needs to know of a collection; all else is declared in its folder of `lib/records`. */
export interface CollectionTraits {
  singular: string;
  plural: string;
  /** The section of the header that its pages belong to, where it has pages. */
  section?: string;
  /** Whether each record has a page at `/<collection>/<slug>`. */
  hasPage: boolean;
  /** Whether all records stand in a table at `/<collection>`. */
  hasTable: boolean;
}

const page = { hasPage: true, hasTable: true } as const;
const hidden = { hasPage: false, hasTable: false } as const;

/** The folders under `data/` whose records can be referred to, in the order in which they are listed. */
export const collectionTraits = {
  companies: { singular: "company", plural: "companies", section: "Companies", ...page },
  authorities: { singular: "authority", plural: "authorities", section: "Companies", ...page },
  models: { singular: "model", plural: "models", section: "Models", ...page },
  chips: { singular: "chip", plural: "chips", section: "Chips", ...page },
  regulations: { singular: "regulation", plural: "regulations", section: "Rules", ...page },
  "export-rules": { singular: "export rule", plural: "export rules", section: "Rules", ...page },
  events: { singular: "event", plural: "events", section: "Timeline", ...page },
  relations: { singular: "relation", plural: "relations", ...hidden },
  claims: { singular: "claim", plural: "claims", section: "Claims", ...page },
  benchmarks: { singular: "benchmark", plural: "benchmarks", section: "Models", ...page },
  results: { singular: "result file", plural: "results", ...hidden },
  filings: { singular: "filing list", plural: "filings", section: "Models", hasPage: true, hasTable: false },
  "compute-projects": { singular: "compute project", plural: "compute projects", section: "Chips", ...page },
  statements: { singular: "survey", plural: "statements", ...hidden },
  sources: { singular: "source", plural: "sources", section: "Data", ...page },
} as const satisfies Readonly<Record<string, CollectionTraits>>;

type Traits = typeof collectionTraits;
export type CollectionName = keyof Traits;
type With<Trait extends "hasPage" | "hasTable"> = {
  [Name in CollectionName]: Traits[Name][Trait] extends true ? Name : never;
}[CollectionName];

export const collectionNames = Object.keys(collectionTraits) as CollectionName[];

/** Collections whose records have a page of their own. */
export type ProfileCollection = With<"hasPage">;

/** Collections that have a table of all their records. */
export type TableCollection = With<"hasTable">;

/** Whether a text names a collection. */
export function isCollectionName(text: string): text is CollectionName {
  return Object.hasOwn(collectionTraits, text);
}

/** Whether records of a collection have a page. */
export function hasProfile(collection: string): collection is ProfileCollection {
  return isCollectionName(collection) && collectionTraits[collection].hasPage;
}

/** Whether a name is that of a collection with a table. */
export function isTableCollection(name: string): name is TableCollection {
  return isCollectionName(name) && collectionTraits[name].hasTable;
}

export const profileCollections = collectionNames.filter(hasProfile);
export const tableCollections = collectionNames.filter(isTableCollection);
