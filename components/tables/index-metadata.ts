import type { Metadata } from "next";
import type { AsOf } from "@/lib/domain/as-of";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { formatDate } from "@/lib/format/dates";
import { capitalise } from "@/lib/format/text";
import { collections } from "@/lib/records";
import { linksFor } from "@/lib/url/routes";
import { indexIntros } from "./index-intros";

/** The head of a collection's page. A past view is kept out of search engines, which should lead to the newest. */
export function indexMetadata(collection: TableCollection, view: { asOf: AsOf } | undefined): Metadata {
  if (view === undefined) return { title: "Not found" };
  const { asOf } = view;
  const title = capitalise(collections[collection].plural);
  return {
    title: asOf.rolledBack ? `${title}, as of ${formatDate(asOf.day)}` : title,
    description: indexIntros[collection].text,
    alternates: { canonical: linksFor(asOf).page(`/${collection}`) },
    ...(asOf.rolledBack && { robots: { index: false } }),
  };
}
