import { Below } from "@/components/ui/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { PartialTime } from "@/components/ui/time";
import { countOrNothing, exactNumber } from "@/lib/format/numbers";
import { shareWords } from "@/lib/format/shares";
import { capitalise, plural } from "@/lib/format/text";
import type { DataPage } from "@/lib/queries/data-page";
import type { CollectionStatistics } from "@/lib/queries/statistics";
import { collections } from "@/lib/records";
import { isListCollection, isTableCollection } from "@/lib/schema/collection-names";
import type { CollectionName } from "@/lib/schema/slug";
import { collectionFile, tableFile } from "@/lib/url/files";
import type { Links } from "@/lib/url/routes";

/** What each collection holds, how well it is sourced, and its files. */
export function CollectionTable({ view, links }: { view: DataPage; links: Links }) {
  return (
    <Table
      caption="Collections with their files"
      rows={view.statistics}
      keyOf={({ collection }) => collection}
      columns={columnsFor(view, links)}
    />
  );
}

const columnsFor = (view: DataPage, links: Links): readonly TableColumn<CollectionStatistics>[] => [
  { head: "Collection", cell: (one) => <Title one={one} links={links} /> },
  { head: "Records", isNumber: true, cell: ({ records }) => exactNumber(records) },
  { head: "Facts", isNumber: true, cell: ({ facts }) => countOrNothing(facts) },
  { head: "With a source", isNumber: true, cell: ({ cited, facts }) => shareWords(cited, facts) },
  { head: "Of these primary", isNumber: true, cell: ({ primary, cited }) => shareWords(primary, cited) },
  { head: "In dispute", isNumber: true, cell: ({ facts, conflicts }) => (facts === 0 ? "" : conflicts) },
  {
    head: "Newest source",
    cell: ({ newestSource }) => newestSource && <PartialTime date={newestSource} />,
  },
  { head: "Files", cell: ({ collection }) => <CollectionFiles collection={collection} view={view} /> },
];

function Title({ one: { collection, rows }, links }: { one: CollectionStatistics; links: Links }) {
  const page = listPage(collection, links);
  const title = capitalise(collections[collection].plural);
  return (
    <>
      {page === undefined ? title : <a href={page}>{title}</a>}
      {rows === 0 ? null : <Below>{plural(rows, "row")} in them</Below>}
    </>
  );
}

function CollectionFiles({ collection, view: { moment } }: { collection: CollectionName; view: DataPage }) {
  const title = capitalise(collections[collection].plural);
  const csv = isListCollection(collection)
    ? collectionFile(collection, "csv", moment)
    : isTableCollection(collection)
      ? tableFile(collection, "csv", moment)
      : undefined;
  return (
    <span className="inline-flex gap-3 *:wrap-normal">
      <a href={collectionFile(collection, "json", moment)} aria-label={`${title} as JSON`}>
        JSON
      </a>
      {csv === undefined ? null : (
        <a href={csv} aria-label={`${title} as CSV`}>
          CSV
        </a>
      )}
      <a href={`#fields-${collection}`} aria-label={`Fields of ${title.toLowerCase()}`}>
        fields
      </a>
    </span>
  );
}

/** The page that lists a collection; results are shown with their models and benchmarks. */
function listPage(collection: CollectionName, links: Links): string | undefined {
  if (collection === "results" || collection === "relations") return undefined;
  if (collection === "statements") return links.page("/then-and-now");
  return links.page(`/${collection}`);
}
