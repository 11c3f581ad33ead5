import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { IndexedCollection } from "@/components/tables/index-intro";
import { indexMetadata } from "@/components/tables/index-metadata";
import { IndexPage } from "@/components/tables/index-page";
import { tableShape } from "@/lib/domain/table/table-shape";
import { readTable } from "@/lib/server/tables";

interface Props {
  params: Promise<{ asOf: string }>;
}

/** The route of a collection's table. */
export function indexRoute(collection: IndexedCollection) {
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    return indexMetadata(collection, await readTable(collection, (await params).asOf));
  }

  async function page({ params }: Props) {
    const view = await readTable(collection, (await params).asOf);
    if (view === undefined) notFound();
    return <IndexPage collection={collection} view={view} shape={tableShape(collection)} />;
  }

  return { page, generateMetadata };
}
