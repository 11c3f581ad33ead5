import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChipProfile } from "@/components/chips/chip-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readChip } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/chips/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("chips", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readChip(await params));
}

export default async function ChipPage({ params }: Props) {
  const view = await readChip(await params);
  if (view === undefined) notFound();
  return <ChipProfile view={view} />;
}
