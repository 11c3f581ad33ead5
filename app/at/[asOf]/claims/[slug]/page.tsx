import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimProfile } from "@/components/claims/claim-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readClaim } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/claims/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("claims", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readClaim(await params));
}

export default async function ClaimPage({ params }: Props) {
  const view = await readClaim(await params);
  if (view === undefined) notFound();
  return <ClaimProfile view={view} />;
}
