import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ModelProfile } from "@/components/models/model-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readModel } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/models/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("models", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readModel(await params));
}

export default async function ModelPage({ params }: Props) {
  const view = await readModel(await params);
  if (view === undefined) notFound();
  return <ModelProfile view={view} />;
}
