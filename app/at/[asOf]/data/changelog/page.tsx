import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangelogPage } from "@/components/changelog/changelog-page";
import { readChangelog } from "@/lib/server/data";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/data/changelog">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readChangelog((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  return {
    title: "Data changelog",
    description: "What each release of the data added and corrected, fact by fact.",
    alternates: { canonical: linksFor(view.moment).page("/data/changelog") },
    ...(view.moment.isPast && { robots: { index: false } }),
  };
}

export default async function Changelog({ params }: Props) {
  const view = await readChangelog((await params).asOf);
  if (view === undefined) notFound();
  return <ChangelogPage view={view} />;
}
