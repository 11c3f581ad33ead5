import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorityProfile } from "@/components/authorities/authority-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readAuthority } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/authorities/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("authorities", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readAuthority(await params));
}

export default async function AuthorityPage({ params }: Props) {
  const view = await readAuthority(await params);
  if (view === undefined) notFound();
  return <AuthorityProfile view={view} />;
}
