import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareStart } from "@/components/compare/compare-start";
import { readSite } from "@/lib/server/site";

export const metadata: Metadata = {
  title: "Compare",
  description: "Models, chips and companies side by side, every value with its source.",
};

export default async function CompareIndex({ params }: PageProps<"/at/[asOf]/compare">) {
  const site = await readSite((await params).asOf);
  if (site === undefined) notFound();
  return <CompareStart moment={site.moment} />;
}
