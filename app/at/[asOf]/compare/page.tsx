import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareStart } from "@/components/compare/compare-start";
import { readAsOf } from "@/lib/server/site";

export const metadata: Metadata = {
  title: "Compare",
  description: "Models, chips and companies side by side, every value with its source.",
};

export default async function CompareIndex({ params }: PageProps<"/at/[asOf]/compare">) {
  const asked = await readAsOf((await params).asOf);
  if (asked.kind === "not-found") notFound();
  return <CompareStart asOf={{ day: asked.day, rolledBack: asked.asOf.rolledBack }} />;
}
