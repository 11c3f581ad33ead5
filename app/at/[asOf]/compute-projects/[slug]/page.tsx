import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComputeProjectProfile } from "@/components/compute-projects/compute-project-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readComputeProject } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/compute-projects/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("compute-projects", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readComputeProject(await params));
}

export default async function ComputeProjectPage({ params }: Props) {
  const view = await readComputeProject(await params);
  if (view === undefined) notFound();
  return <ComputeProjectProfile view={view} />;
}
