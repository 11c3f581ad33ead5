import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SearchPage } from "@/components/search/search-page";
import { readSearch } from "@/lib/server/search";
import { parseSearchQuery } from "@/lib/url/search-query";

type Props = PageProps<"/at/[asOf]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { typed } = parseSearchQuery(await searchParams);
  return { title: typed === "" ? "Search" : `Search: ${typed}`, robots: { index: false } };
}

export default async function Search({ params, searchParams }: Props) {
  const query = parseSearchQuery(await searchParams);
  const result = await readSearch(query.typed, (await params).asOf);
  if (result === undefined) notFound();
  return <SearchPage query={query} result={result} />;
}
