import { z } from "zod";

/** Lower-case words of ASCII letters and digits joined by single hyphens; equals the record's file name. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const Slug = z
  .string()
  .max(100, "a slug has at most 100 characters")
  .regex(slugPattern, "a slug is lower-case letters and digits joined by single hyphens, as in `qwen-7b`");

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
  "compute-projects",
  "sources",
] as const satisfies readonly CollectionName[];
export type ProfileCollection = (typeof profileCollections)[number];

/** Whether records of a collection have a page. */
export function hasProfile(collection: string): collection is ProfileCollection {
  return (profileCollections as readonly string[]).includes(collection);
}

/** Names the collection(s) a reference points into; read by the reference check and by links. */
export interface ReferenceMeta {
  ref: readonly CollectionName[];
}

/** A slug of a record in one collection. */
export const refTo = (collection: CollectionName) => Slug.meta({ ref: [collection] });

/** The form of an address `collection/slug` in one of the given collections, whether or not a record stands there. */
export const addressForm = (...among: readonly CollectionName[]) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${among.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `write it as \`collection/slug\`, with a collection of: ${among.join(", ")}`,
    );

/** The address of a record of any of the given collections, written `collection/slug`. */
export const addressIn = (...among: CollectionName[]) => addressForm(...among).meta({ ref: among });
