"use client";

import { useCallback, useMemo, useState } from "react";
import type { Moment } from "@/lib/domain/moment";
import type { TableShape } from "@/lib/domain/table/column";
import { splitChosen } from "@/lib/domain/table/facet-options";
import { type FacetOption, filterRows } from "@/lib/domain/table/filter-rows";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import type { TableRow } from "@/lib/domain/table/row";
import { sortRows } from "@/lib/domain/table/sort-rows";
import { wordsFor } from "@/lib/format/table-words";
import { isCompared, linksFor } from "@/lib/url/routes";
import { mostCompared, strangeOption, type TableState, tableQuery } from "@/lib/url/table-state";
import { CompareTray } from "./compare-tray";
import { DataGrid } from "./data-grid";
import { EmptyTable } from "./empty-table";
import { FacetList } from "./facet-list";
import { FilterSheet } from "./filter-sheet";
import { StatusLine } from "./status-line";
import type { TableContext } from "./table-context";
import { type TableData, tableDataAddress } from "./table-data";
import { tableDownload } from "./table-download";
import { TableLegend } from "./table-legend";
import { Notices } from "./table-notices";
import { TableTools } from "./table-tools";
import { useTableData } from "./use-table-data";
import { useTableState } from "./use-table-state";

export interface RecordTableProps {
  collection: TableCollection;
  plural: string;
  moment: Moment;
  edition: string;
  shape: TableShape;
  /** The first rows in the usual order, with the usual columns. */
  first: TableData;
  /** Number of all rows. */
  total: number;
  /** The options of every filter, counted over all rows. */
  counted: Readonly<Record<string, readonly FacetOption[]>>;
}

/** The table of a collection: filters, sort, columns and what is picked all stand in the address. */
export function RecordTable(props: RecordTableProps) {
  const { collection, plural, moment, shape, total } = props;
  const { rows, shown, columns, state, told, change, loading, retry, table } = useRecordTable(props);
  const [isFiltering, setIsFiltering] = useState(false);
  const query = tableQuery({ ...state, compare: [] }, shape);
  const isComplete = loading === "complete";
  const count = isComplete || isNarrowed(state) ? shown.length : total;
  const fileQuery = /[?&](view|columns)=/.test(query)
    ? query
    : `${query || "?"}${query && "&"}view=${shape.presets[0]?.key}`;
  const facets = {
    rows,
    shape,
    filter: state,
    wordsOf: table.wordsOf,
    change,
    counted: isComplete ? undefined : props.counted,
  };
  const pick = useCallback(
    (slug: string) => change({ compare: toggled(state.compare, slug) }, { step: false }),
    [change, state.compare],
  );
  return (
    <div className="table-page">
      <aside className="facet-panel no-print" aria-label="Filters">
        <FacetList {...facets} />
      </aside>
      <div className="table-main">
        <TableTools
          {...{ plural, shape, state, change }}
          downloads={{
            csv: tableDownload(collection, "csv", moment, fileQuery),
            json: tableDownload(collection, "json", moment, fileQuery),
            all: tableDownload(collection, "csv", moment, ""),
          }}
          onOpenFilters={() => setIsFiltering(true)}
        />
        <StatusLine shown={count} {...{ total, plural, shape, state, wordsOf: table.wordsOf, change }} />
        <Notices problems={told} loading={loading} retry={retry} />
        {shown.length === 0 && isComplete ? (
          <EmptyTable plural={plural} onReset={() => change({ text: "", chosen: {} })} />
        ) : (
          <DataGrid
            rows={shown}
            {...{ columns, table }}
            nameLabel={collection === "sources" ? "Title" : "Name"}
            caption={`${plural}, ${count} rows`}
            hasLongNames={shape.hasLongNames}
            isDense={state.isDense}
            isWaiting={loading === "loading" && query !== ""}
            sort={state.sort}
            onSort={(sort) => change({ sort })}
            picked={isCompared(collection) ? state.compare : undefined}
            onPick={pick}
            mostPicked={mostCompared}
          />
        )}
        <TableLegend />
      </div>
      {isFiltering ? (
        <FilterSheet
          action={`Show ${count.toLocaleString("en-GB")} ${plural}`}
          onClose={() => setIsFiltering(false)}
        >
          <FacetList {...facets} />
        </FilterSheet>
      ) : null}
      {isCompared(collection) ? (
        <CompareTray
          rows={rows}
          picked={state.compare}
          href={table.links.page(`/compare/${collection}`, { ids: state.compare.join(",") })}
          onRemove={pick}
          onClear={() => change({ compare: [] }, { step: false })}
        />
      ) : null}
    </div>
  );
}

const isNarrowed = ({ text, chosen }: TableState) => text !== "" || Object.values(chosen).flat().length > 0;

/** What the table shows: the state of the address, the rows at hand, and of them those that fit, in order. */
function useRecordTable({ collection, moment, edition, shape, first }: RecordTableProps) {
  const { state: asked, problems, change } = useTableState(shape);
  const { rows, references, loading, retry } = useTableData(
    first,
    tableDataAddress(collection, moment, edition),
  );
  const isComplete = loading === "complete";
  const { state, strange } = useMemo(
    () => usable(asked, { rows, shape, isComplete }),
    [asked, rows, shape, isComplete],
  );
  const table: TableContext = useMemo(
    () => ({
      collection,
      links: linksFor(moment),
      references,
      wordsOf: wordsFor(collection, (address) => references[address]?.name),
    }),
    [collection, moment, references],
  );
  const columns = useMemo(
    () => state.columns.flatMap((key) => shape.columns.find((column) => column.key === key) ?? []),
    [state.columns, shape],
  );
  const shown = useMemo(() => {
    const column = shape.columns.find(({ key }) => key === state.sort.key);
    return sortRows(filterRows(rows, shape.columns, state), column, state.sort, table.wordsOf);
  }, [rows, shape, state, table]);
  return { rows, shown, columns, state, told: [...problems, ...strange], change, loading, retry, table };
}

/** A state without the options that no record has, once all records are there to tell; each is told in a sentence. */
function usable(
  asked: TableState,
  { rows, shape, isComplete }: { rows: readonly TableRow[]; shape: TableShape; isComplete: boolean },
): { state: TableState; strange: string[] } {
  if (!isComplete) return { state: asked, strange: [] };
  const { known, strange } = splitChosen(rows, shape.columns, asked.chosen);
  const words = strange.map(({ column, option }) => strangeOption(column.meta.label, option));
  return { state: strange.length === 0 ? asked : { ...asked, chosen: known }, strange: words };
}

const toggled = (slugs: readonly string[], slug: string) =>
  slugs.includes(slug) ? slugs.filter((one) => one !== slug) : [...slugs, slug];
