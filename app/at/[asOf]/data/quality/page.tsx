import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QualityPage } from "@/components/quality/quality-page";
import { formatLongDate } from "@/lib/format/dates";
import { readQualityPage } from "@/lib/server/data";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/data/quality">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readQualityPage((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast ? `Data quality on ${formatLongDate(moment.asked)}` : "Data quality",
    description:
      "How many facts name a source, how many a primary one, where sources disagree, and what is left to do.",
    alternates: { canonical: linksFor(moment).page("/data/quality") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Quality({ params }: Props) {
  const view = await readQualityPage((await params).asOf);
  if (view === undefined) notFound();
  return <QualityPage view={view} />;
}
