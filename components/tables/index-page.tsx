import type { Moment } from "@/lib/domain/moment";
import { arrange } from "@/lib/domain/table/arrange";
import { mentionedIn } from "@/lib/domain/table/cell";
import type { TableShape } from "@/lib/domain/table/column";
import { isBlankOption } from "@/lib/domain/table/facet-options";
import { type FacetOption, facetOptions } from "@/lib/domain/table/filter-rows";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import { packTable } from "@/lib/domain/table/pack-table";
import type { TableRow } from "@/lib/domain/table/row";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import { wordsFor } from "@/lib/format/table-words";
import { capitalise, plural } from "@/lib/format/text";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { collections } from "@/lib/records";
import { tableFile } from "@/lib/url/files";
import { linksFor } from "@/lib/url/routes";
import { pageLength } from "./grid-measures";
import { indexIntros } from "./index-intros";
import { RecordTable } from "./record-table";
import type { TableData } from "./table-context";

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
  const wordsOf = wordsFor((address) => references[address]?.name);
  const counted = countedOptions(rows, shape);
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
          <a href={tableFile(collection, "csv", moment)}>CSV</a>,{" "}
          <a href={tableFile(collection, "json", moment)}>JSON</a>.
        </p>
      </noscript>
      <RecordTable
        collection={collection}
        plural={words}
        moment={moment}
        edition={edition}
        shape={shape}
        first={firstRows(view, { shape, wordsOf, counted })}
        total={rows.length}
        counted={counted}
      />
    </div>
  );
}

/** Options beyond these are counted once all rows have come. */
const mostCounted = 12;

/** The first options of every filter with their counts over all rows. */
function countedOptions(rows: readonly TableRow[], { columns }: TableShape): Record<string, FacetOption[]> {
  const all = Object.entries(facetOptions(rows, columns, { text: "", chosen: {} }));
  const isLast = ({ option }: FacetOption) => isBlankOption(option);
  return Object.fromEntries(
    all.map(([key, options]) => [
      key,
      [...options.filter((one) => !isLast(one)).slice(0, mostCounted), ...options.filter(isLast)],
    ]),
  );
}

/** The rows that stand in the page: the first of the usual order, with the usual columns and the names they need. */
function firstRows(
  { rows, references, edition }: IndexTable,
  {
    shape,
    wordsOf,
    counted,
  }: { shape: TableShape; wordsOf: WordsOf; counted: Record<string, FacetOption[]> },
): TableData {
  const { presets, sort } = shape;
  const usual = { text: "", chosen: {}, sort, columns: presets[0]?.columns ?? [] };
  const arranged = arrange(rows, shape, usual, wordsOf);
  const first = arranged.rows.slice(0, pageLength).map((row) => ({ ...row, terms: "" }));
  const needed = new Set([
    ...first.flatMap(({ cells }) => usual.columns.flatMap((key) => mentionedIn(cells[key]))),
    ...Object.values(counted).flatMap((options) => options.map(({ option }) => option)),
  ]);
  return {
    table: packTable(first, [...new Set([...usual.columns, sort.key])]),
    references: Object.fromEntries(Object.entries(references).filter(([address]) => needed.has(address))),
    edition,
  };
}
