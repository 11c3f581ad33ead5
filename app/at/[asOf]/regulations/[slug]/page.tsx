import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { RegulationProfile } from "@/components/regulations/regulation-profile";
import { newestSlugs, readRegulation } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/regulations/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("regulations", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readRegulation(await params));
}

export default async function RegulationPage({ params }: Props) {
  const view = await readRegulation(await params);
  if (view === undefined) notFound();
  return <RegulationProfile view={view} />;
}
