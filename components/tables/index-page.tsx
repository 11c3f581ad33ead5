import type { Moment } from "@/lib/domain/moment";
import type { TableShape } from "@/lib/domain/table/column";
import { isBlankOption } from "@/lib/domain/table/facet-options";
import { facetOptions } from "@/lib/domain/table/filter-rows";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { packTable } from "@/lib/domain/table/pack-table";
import type { TableRow } from "@/lib/domain/table/row";
import { sortRows } from "@/lib/domain/table/sort-rows";
import { wordsFor } from "@/lib/format/table-words";
import { capitalise, plural } from "@/lib/format/text";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { collections } from "@/lib/records";
import { linksFor } from "@/lib/url/routes";
import { pageLength } from "./grid-measures";
import { indexIntros } from "./index-intros";
import { RecordTable } from "./record-table";
import { tableDownload } from "./table-download";

interface IndexPageProps {
  collection: TableCollection;
  view: IndexTable & { moment: Moment };
  shape: TableShape;
}

/** The page of a collection: what is in it, and its table with the first rows in the page itself. */
export function IndexPage({ collection, view, shape }: IndexPageProps) {
  const { rows, references, moment, leftOut, edition } = view;
  const words = collections[collection].plural;
  const { text, related } = indexIntros[collection];
  const links = linksFor(moment);
  return (
    <div className="wrap wide">
      <header className="index-head">
        <h1>{capitalise(words)}</h1>
        <p>
          {text}
          {related?.map(({ path, label }) => (
            <span key={path}>
              {" "}
              <a href={links.page(path)}>{label}</a>.
            </span>
          ))}
          {leftOut.undated === 0 ? null : (
            <span className="text-past">
              {" "}
              {plural(leftOut.undated, "record")} without a date {leftOut.undated === 1 ? "is" : "are"} left
              out of this past view.
            </span>
          )}
        </p>
      </header>
      <noscript>
        <p className="table-notice">
          Without JavaScript this page shows the first {pageLength} rows. All of them:{" "}
          <a href={tableDownload(collection, "csv", moment, "")}>CSV</a>,{" "}
          <a href={tableDownload(collection, "json", moment, "")}>JSON</a>.
        </p>
      </noscript>
      <RecordTable
        collection={collection}
        plural={words}
        moment={moment}
        edition={edition}
        shape={shape}
        first={firstRows(collection, rows, references, shape)}
        total={rows.length}
        counted={countedOptions(rows, shape)}
      />
    </div>
  );
}

/** Options beyond these are counted once all rows have come. */
const mostCounted = 12;

/** The first options of every filter with their counts over all rows. */
function countedOptions(rows: readonly TableRow[], { columns, facets }: TableShape) {
  const pairs = facets.flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) return [];
    const options = facetOptions(rows, columns, { column, filter: { text: "", chosen: {} } });
    const isLast = ({ option }: { option: string }) => isBlankOption(option);
    return [
      [key, [...options.filter((one) => !isLast(one)).slice(0, mostCounted), ...options.filter(isLast)]],
    ];
  });
  return Object.fromEntries(pairs);
}

/** The rows that stand in the page: the first of the usual order, with the usual columns and the names they need. */
function firstRows(
  collection: TableCollection,
  rows: readonly TableRow[],
  references: IndexTable["references"],
  shape: TableShape,
) {
  const { columns, presets, sort } = shape;
  const wordsOf = wordsFor(collection, (address) => references[address]?.name);
  const sortColumn = columns.find(({ key }) => key === sort.key);
  const first = sortRows(rows, sortColumn, sort, wordsOf).slice(0, pageLength);
  const table = packTable(
    first.map((row) => ({ ...row, terms: "" })),
    [...new Set([...(presets[0]?.columns ?? []), sort.key])],
  );
  const written = JSON.stringify([table.cells, countedOptions(rows, shape)]);
  const needed = Object.entries(references).filter(([address]) =>
    written.includes(address.split("/")[1] ?? ""),
  );
  return { table, references: Object.fromEntries(needed) };
}
