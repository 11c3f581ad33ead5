import { tableDownload } from "@/components/tables/table-download";
import { PartialTime } from "@/components/ui/time";
import { isListCollection } from "@/lib/domain/list-rows";
import type { CollectionStatistics } from "@/lib/domain/statistics";
import { isTableCollection } from "@/lib/domain/table/identity-fields";
import { shareWords } from "@/lib/format/dictionary-words";
import { capitalise } from "@/lib/format/text";
import type { DataPage } from "@/lib/queries/data-page";
import { collections } from "@/lib/schema/collections";
import type { CollectionName } from "@/lib/schema/slug";
import { collectionFile } from "@/lib/url/files";
import type { Links } from "@/lib/url/routes";

/** What each collection holds, how well it is sourced, and its files. */
export function CollectionTable({ view, links }: { view: DataPage; links: Links }) {
  return (
    <div className="table-box">
      <table className="table cards">
        <caption className="sr-only">Collections with their files</caption>
        <thead>
          <tr>
            <th scope="col">Collection</th>
            <th scope="col" className="number">
              Records
            </th>
            <th scope="col" className="number">
              Facts
            </th>
            <th scope="col" className="number">
              With a source
            </th>
            <th scope="col" className="number">
              Of these primary
            </th>
            <th scope="col" className="number">
              In dispute
            </th>
            <th scope="col">Newest source</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {view.statistics.map((one) => (
            <CollectionRow key={one.collection} one={one} view={view} links={links} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CollectionRow({ one, view, links }: { one: CollectionStatistics; view: DataPage; links: Links }) {
  const { collection, records, rows, facts, cited, primary, conflicts, newestSource } = one;
  const page = listPage(collection, links);
  const title = capitalise(collections[collection].plural);
  const empty = facts === 0 ? "" : undefined;
  return (
    <tr>
      <th scope="row">
        {page === undefined ? title : <a href={page}>{title}</a>}
        {rows === 0 ? null : <small className="below">{rows.toLocaleString("en-GB")} rows in them</small>}
      </th>
      <td data-label="Records" className="number">
        {records.toLocaleString("en-GB")}
      </td>
      <td data-label="Facts" className="number" data-empty={empty}>
        {facts === 0 ? "" : facts.toLocaleString("en-GB")}
      </td>
      <td data-label="With a source" className="number" data-empty={empty}>
        {shareWords(cited, facts)}
      </td>
      <td data-label="Of these primary" className="number" data-empty={empty}>
        {shareWords(primary, cited)}
      </td>
      <td data-label="In dispute" className="number" data-empty={empty}>
        {facts === 0 ? "" : conflicts}
      </td>
      <td data-label="Newest source" data-empty={newestSource === undefined ? "" : undefined}>
        {newestSource === undefined ? null : <PartialTime date={newestSource} />}
      </td>
      <td data-label="Files">
        <CollectionFiles collection={collection} view={view} title={title} />
      </td>
    </tr>
  );
}

function CollectionFiles({
  collection,
  view: { asOf },
  title,
}: {
  collection: CollectionName;
  view: DataPage;
  title: string;
}) {
  const csv = isTableCollection(collection)
    ? tableDownload(collection, "csv", asOf, "")
    : isListCollection(collection)
      ? collectionFile(collection, "csv", asOf)
      : undefined;
  return (
    <span className="files">
      <a href={collectionFile(collection, "json", asOf)} aria-label={`${title} as JSON`}>
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
