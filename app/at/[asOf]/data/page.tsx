import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataPage } from "@/components/data/data-page";
import { formatLongDate } from "@/lib/format/dates";
import { readDataPage } from "@/lib/server/data";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/data">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readDataPage((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast ? `Data on ${formatLongDate(moment.asked)}` : "Data, licence and API",
    description:
      "Every record with its sources as JSON and CSV, the data dictionary, the API, the licence and how to cite.",
    alternates: { canonical: linksFor(moment).page("/data") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Data({ params }: Props) {
  const view = await readDataPage((await params).asOf);
  if (view === undefined) notFound();
  return <DataPage view={view} />;
}
