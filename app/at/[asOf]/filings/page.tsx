import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FilingsPage } from "@/components/filings/filings-page";
import { formatLongDate } from "@/lib/format/dates";
import { registerFinding } from "@/lib/format/filings";
import { readFilings } from "@/lib/server/filings";
import { readTable } from "@/lib/server/tables";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/filings">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readFilings((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast
      ? `Register of generative-AI services on ${formatLongDate(moment.asked)}`
      : "Register of generative-AI services",
    description: registerFinding(view),
    alternates: { canonical: linksFor(moment).page("/filings") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Filings({ params }: Props) {
  const { asOf } = await params;
  const [view, table] = await Promise.all([readFilings(asOf), readTable("filings", asOf)]);
  if (view === undefined || table === undefined) notFound();
  return <FilingsPage view={view} table={table} />;
}
