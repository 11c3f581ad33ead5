import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutPage } from "@/components/site/about-page";
import { readSite } from "@/lib/server/site";

export const metadata: Metadata = {
  title: "About",
  description: "What Hundred Models is, for whom, and how to use and cite its data.",
};

export default async function Page({ params }: PageProps<"/at/[asOf]/about">) {
  const { asOf: written } = await params;
  const site = await readSite(written);
  if (site === undefined) notFound();
  return <AboutPage moment={site.moment} site={site} />;
}
