import { Notice } from "@/components/ui/notice";
import { arrange } from "@/lib/domain/table/arrange";
import { mentionedIn } from "@/lib/domain/table/cell";
import type { TableShape } from "@/lib/domain/table/column";
import { isBlankOption } from "@/lib/domain/table/facet-options";
import { type FacetOption, facetOptions, type OnlyRows, rowsWith } from "@/lib/domain/table/filter-rows";
import { packTable } from "@/lib/domain/table/pack-table";
import type { TableRow } from "@/lib/domain/table/row";
import { withoutColumn } from "@/lib/domain/table/table-shape";
import { wordsFor } from "@/lib/format/table-words";
import type { IndexTable } from "@/lib/queries/table/index-table";
import type { TableCollection } from "@/lib/schema/collection-names";
import { tableFile } from "@/lib/url/files";
import { tableFileQuery } from "@/lib/url/table-state";
import { pageLength } from "./grid-measures";
import { RecordTable } from "./record-table";
import type { TableData } from "./table-context";

interface ServedTableProps {
  collection: TableCollection;
  /** What its rows are called. */
  plural: string;
  view: IndexTable;
  shape: TableShape;
  /** Only the rows of one option, whose column is then left out. */
  only?: OnlyRows;
}

/** A table in a page: its first rows as HTML, and the way to all of them. */
export function ServedTable({ collection, plural, view, shape: whole, only }: ServedTableProps) {
  const { moment, edition, references } = view;
  const shape = only === undefined ? whole : withoutColumn(whole, only.key);
  const rows = rowsWith(view.rows, only);
  const counted = countedOptions(rows, shape);
  const wordsOf = wordsFor((address) => references[address]?.name);
  const usual = { text: "", chosen: {}, sort: shape.sort, columns: shape.presets[0]?.columns ?? [] };
  const first = arrange(rows, shape, usual, wordsOf).rows.slice(0, pageLength);
  const fileOf = (format: "csv" | "json") =>
    tableFile(collection, format, moment, tableFileQuery(shape, {}, only));
  return (
    <>
      <noscript>
        <Notice>
          Without JavaScript this page shows the first {pageLength} rows. All of them:{" "}
          <a href={fileOf("csv")}>CSV</a>, <a href={fileOf("json")}>JSON</a>.
        </Notice>
      </noscript>
      <RecordTable
        {...{ collection, plural, moment, edition, shape, only, counted }}
        first={dataOf(first, view, { keys: [...new Set([...usual.columns, shape.sort.key])], counted })}
        total={rows.length}
      />
    </>
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

interface Needed {
  /** Columns that the first drawing shows or sorts by. */
  keys: readonly string[];
  counted: Readonly<Record<string, readonly FacetOption[]>>;
}

/** The rows that stand in the page, with the names that they and the filters need. */
function dataOf(
  first: readonly TableRow[],
  { references, edition }: IndexTable,
  { keys, counted }: Needed,
): TableData {
  const needed = new Set([
    ...first.flatMap(({ cells }) => keys.flatMap((key) => mentionedIn(cells[key]))),
    ...Object.values(counted).flatMap((options) => options.map(({ option }) => option)),
  ]);
  return {
    // What the text filter looks through comes with all rows.
    table: packTable(
      first.map((row) => ({ ...row, terms: "" })),
      keys,
    ),
    references: Object.fromEntries(Object.entries(references).filter(([address]) => needed.has(address))),
    edition,
  };
}
