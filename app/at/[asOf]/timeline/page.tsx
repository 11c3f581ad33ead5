import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TimelinePage } from "@/components/timeline/timeline-page";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import { readTimeline } from "@/lib/server/timeline";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/timeline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readTimeline((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment, total } = view;
  return {
    title: moment.isPast ? `Timeline, as of ${formatDate(moment.asked)}` : "Timeline",
    description: `${plural(total, "event")} of China’s generative AI, each with its sources: models, chips, export controls, rules, money.`,
    alternates: { canonical: linksFor(moment).page("/timeline") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Timeline({ params }: Props) {
  const view = await readTimeline((await params).asOf);
  if (view === undefined) notFound();
  return <TimelinePage view={view} />;
}
