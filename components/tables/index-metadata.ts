import type { Metadata } from "next";
import type { Moment } from "@/lib/domain/moment";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { formatDate } from "@/lib/format/dates";
import { capitalise } from "@/lib/format/text";
import { collections } from "@/lib/records";
import { linksFor } from "@/lib/url/routes";
import { indexIntros } from "./index-intros";

/** The head of a collection's page. A past view is kept out of search engines, which should lead to the newest. */
export function indexMetadata(collection: TableCollection, view: { moment: Moment } | undefined): Metadata {
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  const title = capitalise(collections[collection].plural);
  return {
    title: moment.isPast ? `${title}, as of ${formatDate(moment.asked)}` : title,
    description: indexIntros[collection].text,
    alternates: { canonical: linksFor(moment).page(`/${collection}`) },
    ...(moment.isPast && { robots: { index: false } }),
  };
}
