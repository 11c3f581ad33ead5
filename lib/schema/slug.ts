import { z } from "zod";
import { slugPattern } from "./address";
import type { CollectionName } from "./collection-names";

export * from "./collection-names";

export const Slug = z
  .string()
  .max(100, "a slug has at most 100 characters")
  .regex(slugPattern, "a slug is lower-case letters and digits joined by single hyphens, as in `qwen-7b`");

/** A slug of a record in one collection. */
export const refTo = (collection: CollectionName) => Slug.meta({ ref: [collection], format: "reference" });

/** The form of an address `collection/slug` in one of the given collections, whether or not a record stands there. */
export const addressForm = (...among: readonly CollectionName[]) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${among.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
      `write it as \`collection/slug\`, with a collection of: ${among.join(", ")}`,
    );

/** The address of a record of any of the given collections, written `collection/slug`. */
export const addressIn = (...among: CollectionName[]) =>
  addressForm(...among).meta({ ref: among, format: "reference" });
