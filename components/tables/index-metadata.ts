import type { Metadata } from "next";
import type { Moment } from "@/lib/domain/moment";
import { formatDate } from "@/lib/format/dates";
import { capitalise } from "@/lib/format/text";
import { linksFor } from "@/lib/url/routes";
import { type IndexedCollection, introOf, pluralOf } from "./index-intro";

/** The head of a collection's page. A past view is kept out of search engines, which should lead to the newest. */
export function indexMetadata(collection: IndexedCollection, view: { moment: Moment } | undefined): Metadata {
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  const title = capitalise(pluralOf(collection));
  return {
    title: moment.isPast ? `${title}, as of ${formatDate(moment.asked)}` : title,
    description: introOf(collection).text,
    alternates: { canonical: linksFor(moment).page(`/${collection}`) },
    ...(moment.isPast && { robots: { index: false } }),
  };
}
