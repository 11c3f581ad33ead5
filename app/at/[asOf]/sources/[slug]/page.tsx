import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { SourceProfile } from "@/components/sources/source-profile";
import { readSource } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/sources/[slug]">;

/** Sources are many and seldom opened: their pages are made when they are asked for. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readSource(await params));
}

export default async function SourcePage({ params }: Props) {
  const view = await readSource(await params);
  if (view === undefined) notFound();
  return <SourceProfile view={view} />;
}
