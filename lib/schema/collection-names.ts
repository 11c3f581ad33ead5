// Apart from the schemas, so that a page in the browser can know the collections without carrying zod.

/** Names of the folders under `data/` whose records can be referred to. */
export const collectionNames = [
  "companies",
  "authorities",
  "models",
  "chips",
  "regulations",
  "export-rules",
  "events",
  "relations",
  "claims",
  "benchmarks",
  "results",
  "filings",
  "compute-projects",
  "statements",
  "sources",
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Collections whose records have a page of their own at `/<collection>/<slug>`. */
export const profileCollections = [
  "companies",
  "authorities",
  "models",
  "chips",
  "regulations",
  "export-rules",
  "events",
  "claims",
  "benchmarks",
  "filings",
  "compute-projects",
  "sources",
] as const satisfies readonly CollectionName[];
export type ProfileCollection = (typeof profileCollections)[number];

/** Whether records of a collection have a page. */
export function hasProfile(collection: string): collection is ProfileCollection {
  return (profileCollections as readonly string[]).includes(collection);
}
