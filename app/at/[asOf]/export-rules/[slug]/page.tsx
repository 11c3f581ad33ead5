import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExportRuleProfile } from "@/components/export-rules/export-rule-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readExportRule } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/export-rules/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("export-rules", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readExportRule(await params));
}

export default async function ExportRulePage({ params }: Props) {
  const view = await readExportRule(await params);
  if (view === undefined) notFound();
  return <ExportRuleProfile view={view} />;
}
