// Apart from the schemas, so that a page in the browser can know the collections without carrying zod.

/** What everybody needs to know of a collection; all else is declared in its folder of `lib/records`. */
export interface CollectionTraits {
  singular: string;
  plural: string;
  /** The section of the header that its pages belong to, where it has pages. */
  section?: string;
  /** Whether each record has a page at `/<collection>/<slug>`. */
  hasPage: boolean;
  /** Whether there is a table at `/<collection>`. */
  hasTable: boolean;
  /** Whether its table is of the rows in its files, not of its records. */
  hasRows: boolean;
}

const page = { hasPage: true, hasTable: true, hasRows: false } as const;
const hidden = { hasPage: false, hasTable: false, hasRows: false } as const;
const rows = { hasTable: true, hasRows: true } as const;

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
  results: { singular: "result file", plural: "results", section: "Models", hasPage: false, ...rows },
  filings: { singular: "filing list", plural: "filings", section: "Models", hasPage: true, ...rows },
  "compute-projects": { singular: "compute project", plural: "compute projects", section: "Chips", ...page },
  statements: { singular: "survey", plural: "statements", ...hidden },
  sources: { singular: "source", plural: "sources", section: "Data", ...page },
} as const satisfies Readonly<Record<string, CollectionTraits>>;

type Traits = typeof collectionTraits;
export type CollectionName = keyof Traits;
type With<Trait extends "hasPage" | "hasTable" | "hasRows"> = {
  [Name in CollectionName]: Traits[Name][Trait] extends true ? Name : never;
}[CollectionName];

export const collectionNames = Object.keys(collectionTraits) as CollectionName[];

/** Collections whose records have a page of their own. */
export type ProfileCollection = With<"hasPage">;

/** Collections that have a table: of all their records, or of the rows in their files. */
export type TableCollection = With<"hasTable">;

/** Collections whose table is of the rows in their files. */
export type RowCollection = With<"hasRows">;
export type RecordTableCollection = Exclude<TableCollection, RowCollection>;

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

/** Whether the table of a collection is of the rows in its files. */
export function isRowCollection(name: string): name is RowCollection {
  return isCollectionName(name) && collectionTraits[name].hasRows;
}

export const profileCollections = collectionNames.filter(hasProfile);
export const tableCollections = collectionNames.filter(isTableCollection);
