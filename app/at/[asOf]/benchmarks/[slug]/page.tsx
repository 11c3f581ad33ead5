import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BenchmarkProfile } from "@/components/benchmarks/benchmark-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readBenchmark } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/benchmarks/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("benchmarks", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readBenchmark(await params));
}

export default async function BenchmarkPage({ params }: Props) {
  const view = await readBenchmark(await params);
  if (view === undefined) notFound();
  return <BenchmarkProfile view={view} />;
}
