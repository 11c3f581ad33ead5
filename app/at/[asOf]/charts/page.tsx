import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartsPage } from "@/components/charts/charts-page";
import { formatDate } from "@/lib/format/dates";
import { readCharts } from "@/lib/server/charts";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/charts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readCharts((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast ? `Charts, as of ${formatDate(moment.asked)}` : "Charts",
    description:
      "Models by size and date, releases by quarter and the register of generative AI services in China, each with its numbers and sources.",
    alternates: { canonical: linksFor(moment).page("/charts") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Charts({ params }: Props) {
  const view = await readCharts((await params).asOf);
  if (view === undefined) notFound();
  return <ChartsPage view={view} />;
}
