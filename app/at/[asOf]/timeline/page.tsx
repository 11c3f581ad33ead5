import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TimelinePage } from "@/components/timeline/timeline-page";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import { readTimeline } from "@/lib/server/reads/timeline";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/timeline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readTimeline((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { asOf, total } = view;
  return {
    title: asOf.rolledBack ? `Timeline, as of ${formatDate(asOf.day)}` : "Timeline",
    description: `${plural(total, "event")} of China’s generative AI, each with its sources: models, chips, export controls, rules, money.`,
    alternates: { canonical: linksFor(asOf).page("/timeline") },
    ...(asOf.rolledBack && { robots: { index: false } }),
  };
}

export default async function Timeline({ params }: Props) {
  const { asOf } = await params;
  const view = await readTimeline(asOf);
  if (view === undefined) notFound();
  return <TimelinePage view={view} written={asOf} />;
}
