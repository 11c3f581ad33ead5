import type { Metadata } from "next";
import { formatDate } from "@/lib/format/dates";
import type { ProfileView } from "@/lib/queries/profile/view";
import { linksFor } from "@/lib/url/routes";

/** The head of a profile's document. A past view is kept out of search engines, which should lead to the newest. */
export function profileMetadata(view: ProfileView<unknown> | undefined): Metadata {
  if (view === undefined) return { title: "Not found" };
  const { name, nameZh, moment, summary, collection, slug } = view;
  const both = nameZh === undefined || nameZh === name ? name : `${name} ${nameZh}`;
  return {
    title: moment.isPast ? `${both}, as of ${formatDate(moment.asked)}` : both,
    ...(summary !== undefined && { description: summary.text }),
    alternates: { canonical: linksFor(moment).record(collection, slug) },
    ...(moment.isPast && { robots: { index: false } }),
  };
}
