import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SearchPage } from "@/components/search/search-page";
import { readSearch } from "@/lib/server/search";
import { searchAddress } from "@/lib/url/search-query";

type Props = PageProps<"/at/[asOf]/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = searchAddress.parse(await searchParams).state.typed.trim();
  return { title: typed === "" ? "Search" : `Search: ${typed}`, robots: { index: false } };
}

export default async function Search({ params, searchParams }: Props) {
  const { state, problems } = searchAddress.parse(await searchParams);
  const query = { ...state, typed: state.typed.trim() };
  const result = await readSearch(query.typed, (await params).asOf);
  if (result === undefined) notFound();
  return <SearchPage query={query} problems={problems} result={result} />;
}
