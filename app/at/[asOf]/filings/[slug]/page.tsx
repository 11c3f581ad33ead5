import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FilingListPage } from "@/components/filings/filing-list-page";
import { readFilingList } from "@/lib/server/filings";
import { newestSlugs } from "@/lib/server/profiles";
import { readTable } from "@/lib/server/tables";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/filings/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("filings", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readFilingList(await params);
  if (view === undefined) return { title: "Not found" };
  const { moment, slug, list } = view;
  return {
    title: list.name,
    alternates: { canonical: linksFor(moment).record("filings", slug) },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function FilingListRoute({ params }: Props) {
  const address = await params;
  const [view, table] = await Promise.all([readFilingList(address), readTable("filings", address.asOf)]);
  if (view === undefined || table === undefined) notFound();
  return <FilingListPage view={view} table={table} />;
}
