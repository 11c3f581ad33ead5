import type { Moment } from "@/lib/domain/moment";
import { parseAddress } from "@/lib/schema/address";
import {
  type CollectionName,
  type ComparedCollection,
  hasProfile,
  type ProfileCollection,
} from "@/lib/schema/collection-names";

/** Pages that are not a record's: every other address of the site, without its date. */
export type PagePath =
  | "/"
  | `/${ProfileCollection}`
  | "/rules"
  | "/timeline"
  | "/charts"
  | `/charts/${string}`
  | "/compare"
  | `/compare/${ComparedCollection}`
  | "/search"
  | "/filings"
  | "/results"
  | "/then-and-now"
  | "/data"
  | "/data/quality"
  | "/data/changelog"
  | "/method"
  | "/about";

/** The query of an address; a list gives its key once for each value. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Addresses of one view of the site: they keep the day that is shown. */
export interface Links {
  page(path: PagePath, query?: Query): string;
  record(collection: ProfileCollection, slug: string): string;
  /** Takes `collection/slug`, as references of records are written; undefined for a record without a page. */
  address(address: string): string | undefined;
}

/** What an address says of a moment. */
type ShownDay = Pick<Moment, "asked" | "isPast">;

/** The prefix that carries a day in an address: `/as-of/2023-09-20`, or nothing for the newest. */
function datePrefix({ asked, isPast }: ShownDay): string {
  return isPast ? `/as-of/${asked}` : "";
}

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** The links of the view that shows a day; the one place where addresses of pages are written. */
export function linksFor(moment: ShownDay): Links {
  const prefix = datePrefix(moment);
  const page: Links["page"] = (path, query) =>
    withQuery(path === "/" ? prefix || "/" : `${prefix}${path}`, query);
  const record: Links["record"] = (collection, slug) => `${prefix}/${collection}/${slug}`;
  return {
    page,
    record,
    address(address) {
      const parts = parseAddress(address);
      return parts && hasProfile(parts.collection) ? record(parts.collection, parts.slug) : undefined;
    },
  };
}

/** Where an address without its date leads: `/as-of/2023-09-20/models` and `/models` both give `/models`. */
export function withoutDate(pathname: string): string {
  return pathname.replace(/^\/as-of\/[^/]+/, "") || "/";
}

/** The JSON of one record, as it stands in the newest data whatever day is shown. */
export function recordDownload(collection: ProfileCollection, slug: string): string {
  return `/api/records/${collection}/${slug}.json`;
}

/** The file an editor changes to correct a record. */
export function recordFile(collection: CollectionName, slug: string): string {
  return `data/${collection}/${slug}.json`;
}
