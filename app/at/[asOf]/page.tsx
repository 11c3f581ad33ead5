import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewPage } from "@/components/overview/overview-page";
import { formatLongDate } from "@/lib/format/dates";
import { landscapeSentence } from "@/lib/format/overview-sentence";
import { readOverview } from "@/lib/server/overview";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readOverview((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment, figures } = view;
  return {
    ...(moment.isPast && {
      title: `China’s generative AI on ${formatLongDate(moment.asked)}`,
      robots: { index: false },
    }),
    description: landscapeSentence(figures, moment),
    alternates: { canonical: linksFor(moment).page("/") },
  };
}

export default async function Overview({ params }: Props) {
  const view = await readOverview((await params).asOf);
  if (view === undefined) notFound();
  return <OverviewPage view={view} />;
}
