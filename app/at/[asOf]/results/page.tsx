import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { indexMetadata } from "@/components/tables/index-metadata";
import { IndexPage } from "@/components/tables/index-page";
import { tableShape } from "@/lib/domain/table/table-shape";
import { readTable } from "@/lib/server/tables";

const collection = "results";
type Props = PageProps<"/at/[asOf]/results">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return indexMetadata(collection, await readTable(collection, (await params).asOf));
}

export default async function IndexOfRecords({ params }: Props) {
  const view = await readTable(collection, (await params).asOf);
  if (view === undefined) notFound();
  return <IndexPage collection={collection} view={view} shape={tableShape(collection)} />;
}
