import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulesPage } from "@/components/rules/rules-page";
import { formatLongDate } from "@/lib/format/dates";
import { rulesSentence } from "@/lib/format/rules-sentence";
import { readRules } from "@/lib/server/rules";
import { linksFor } from "@/lib/url/routes";

type Props = PageProps<"/at/[asOf]/rules">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readRules((await params).asOf);
  if (view === undefined) return { title: "Not found" };
  const { moment } = view;
  return {
    title: moment.isPast ? `Rules on ${formatLongDate(moment.asked)}` : "Rules on generative AI in China",
    description: rulesSentence(view),
    alternates: { canonical: linksFor(moment).page("/rules") },
    ...(moment.isPast && { robots: { index: false } }),
  };
}

export default async function Rules({ params }: Props) {
  const view = await readRules((await params).asOf);
  if (view === undefined) notFound();
  return <RulesPage view={view} />;
}
