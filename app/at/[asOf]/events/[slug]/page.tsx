import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventProfile } from "@/components/events/event-profile";
import { profileMetadata } from "@/components/profile/profile-metadata";
import { newestSlugs, readEvent } from "@/lib/server/profiles";

type Props = PageProps<"/at/[asOf]/events/[slug]">;

export function generateStaticParams({ params }: { params: { asOf: string } }) {
  return newestSlugs("events", params.asOf);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await readEvent(await params));
}

export default async function EventPage({ params }: Props) {
  const view = await readEvent(await params);
  if (view === undefined) notFound();
  return <EventProfile view={view} />;
}
