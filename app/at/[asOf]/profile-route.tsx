import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ComponentType } from "react";
import { profileMetadata } from "@/components/profile/profile-metadata";
import type { ProfileOf } from "@/lib/queries/profile/profile-on";
import type { RecordTableCollection } from "@/lib/schema/collection-names";
import { newestSlugs, readProfile } from "@/lib/server/profiles";

interface Props {
  params: Promise<{ asOf: string; slug: string }>;
}

/** The route of a collection's profiles, drawn by a component that takes the view of its query. */
export function profileRoute<Name extends RecordTableCollection>(
  collection: Name,
  Profile: ComponentType<{ view: ProfileOf<Name> }>,
) {
  function generateStaticParams({ params }: { params: { asOf: string } }) {
    return newestSlugs(collection, params.asOf);
  }

  async function generateMetadata({ params }: Props): Promise<Metadata> {
    return profileMetadata(await readProfile(collection, await params));
  }

  async function page({ params }: Props) {
    const view = await readProfile(collection, await params);
    if (view === undefined) notFound();
    return <Profile view={view} />;
  }

  return { page, generateMetadata, generateStaticParams };
}
