import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { ComparePage } from "@/components/compare/compare-page";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import { readComparison, readMeant } from "@/lib/server/compare";
import { compareAddress, compareLimits, compareQuery } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";

interface CompareProps {
  params: Promise<{ asOf: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The comparison of a collection; what was typed to be added and means one record leads on to the page with it. */
export async function compareRoute(collection: ComparedCollection, { params, searchParams }: CompareProps) {
  const { asOf } = await params;
  const { state, problems } = compareQuery.parse(await searchParams);
  const query = { ...state, add: state.add.trim() };
  const view = await readComparison({ collection, slugs: query.ids }, asOf);
  if (view === undefined) notFound();
  const meant = query.add === "" ? [] : ((await readMeant({ collection, typed: query.add }, asOf)) ?? []);
  const [only] = meant;
  if (only !== undefined && meant.length === 1 && query.ids.length < compareLimits.most) {
    const ids = [...new Set([...query.ids, only.slug])];
    redirect(compareAddress(linksFor(view.moment), collection, { ...query, ids }) as Route);
  }
  return (
    <ComparePage collection={collection} view={view} query={query} problems={problems} candidates={meant} />
  );
}
