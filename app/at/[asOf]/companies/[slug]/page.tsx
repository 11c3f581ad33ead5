import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompanyProfile } from "@/components/companies/company-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readCompany } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/companies/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("companies", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readCompany(await params));
}

export default async function CompanyPage({ params }: Props) {
  const view = await readCompany(await params);
  if (view === undefined) notFound();
  return <CompanyProfile view={view} />;
}
