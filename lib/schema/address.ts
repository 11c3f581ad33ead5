import { type CollectionName, collectionNames } from "./collection-names";

/** Where a record stands: its collection and its slug, as in `models/qwen-7b`. */
type Address<Name extends CollectionName = CollectionName> = `${Name}/${string}`;

/** Lower-case words of ASCII letters and digits joined by single hyphens; equals the record's file name. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a record. */
export function addressOf<Name extends CollectionName>(collection: Name, slug: string): Address<Name> {
  return `${collection}/${slug}`;
}

/** The two parts of an address; undefined for a text that is none, whether or not a record stands there. */
export function parseAddress(text: string): { collection: CollectionName; slug: string } | undefined {
  const [name, slug = "", ...rest] = text.split("/");
  const collection = collectionNames.find((known) => known === name);
  if (collection === undefined || rest.length > 0 || !slugPattern.test(slug)) return undefined;
  return { collection, slug };
}

/** Whether a value is written as the address of a record, whether or not one stands there. */
export function isAddress(value: unknown): value is Address {
  return typeof value === "string" && parseAddress(value) !== undefined;
}

/** The slug in an address. */
export const slugOf = (address: string): string => address.slice(address.indexOf("/") + 1);
