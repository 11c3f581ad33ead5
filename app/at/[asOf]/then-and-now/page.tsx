import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThenAndNowPage } from "@/components/then-and-now/then-and-now-page";
import { formatDate } from "@/lib/format/dates";
import { readThenAndNow } from "@/lib/server/then-and-now";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/then-and-now">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readThenAndNow((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast ? `Then and now, as of ${formatDate(moment.asked)}` : "Then and now",
    description:
      "Each statement of a September 2023 survey of China’s generative AI beside what is known of it today, with sources.",
    alternates: { canonical: linksFor(moment).page("/then-and-now") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function ThenAndNow({ params }: Props) {
  const view = await readThenAndNow((await params).asOf);
  if (view === undefined) notFound();
  return <ThenAndNowPage view={view} />;
}
