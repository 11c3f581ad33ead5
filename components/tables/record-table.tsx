"use client";

import { useCallback, useRef, useState } from "react";
import { type FacetGroup, Facets } from "@/components/explorer/facets";
import { FilterSheet } from "@/components/explorer/filter-sheet";
import { Notices } from "@/components/explorer/notices";
import { StatusLine } from "@/components/explorer/status-line";
import { useEarlyInput } from "@/components/explorer/use-early-input";
import { plural as countOf } from "@/lib/format/text";
import { isCompared } from "@/lib/schema/collection-names";
import { compareLimits } from "@/lib/url/compare-query";
import { tableFile } from "@/lib/url/files";
import { tableFileQuery } from "@/lib/url/table-state";
import { CompareTray } from "./compare-tray";
import { DataGrid } from "./data-grid";
import { EmptyTable } from "./empty-table";
import { TableLegend } from "./table-legend";
import { sortWords, tablePhrases, toggled, withToggled } from "./table-phrases";
import { TableTools } from "./table-tools";
import { type FirstTable, useRecordTable } from "./use-record-table";

interface RecordTableProps extends FirstTable {
  plural: string;
}

/** The table of a collection: filters, sort, columns and what is picked all stand in the address. */
export function RecordTable(props: RecordTableProps) {
  const { collection, plural } = props;
  const view = useRecordTable(props);
  const { rows, shown, state, change, context, total, status } = view;
  const [isFiltering, setIsFiltering] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEarlyInput(part);
  const pick = useCallback(
    (slug: string) => change(({ compare }) => ({ compare: toggled(compare, slug) }), { step: false }),
    [change],
  );
  const facets = (
    <Facets
      groups={facetGroups(props, view)}
      onToggle={(key, option) => change(({ chosen }) => ({ chosen: withToggled(chosen, key, option) }))}
    />
  );
  return (
    <div
      ref={part}
      className="grid grid-cols-1 gap-x-7 pb-10 lg:grid-cols-[15rem_minmax(0,1fr)] noscript:grid-cols-1 print:block"
    >
      <aside
        className="sticky top-16 max-h-[calc(100dvh-var(--spacing-header)-1.5rem)] self-start overflow-y-auto pr-2 max-lg:hidden noscript:hidden print:hidden"
        aria-label="Filters"
      >
        {facets}
      </aside>
      <TableMain {...props} view={view} pick={pick} onOpenFilters={() => setIsFiltering(true)} />
      {isFiltering ? (
        <FilterSheet
          action={`Show ${(status === "loading" ? total : shown.rows.length).toLocaleString("en-GB")} ${plural}`}
          onClose={() => setIsFiltering(false)}
        >
          {facets}
        </FilterSheet>
      ) : null}
      {isCompared(collection) ? (
        <CompareTray
          rows={rows}
          picked={state.compare}
          href={context.links.page(`/compare/${collection}`, { ids: state.compare.join(",") })}
          onRemove={pick}
          onClear={() => change({ compare: [] }, { step: false })}
        />
      ) : null}
    </div>
  );
}

type View = ReturnType<typeof useRecordTable>;

interface TableMainProps extends RecordTableProps {
  view: View;
  pick: (slug: string) => void;
  onOpenFilters: () => void;
}

function TableMain({ collection, plural, moment, shape, only, view, pick, onOpenFilters }: TableMainProps) {
  const { rows, shown, state, change, context, total, status } = view;
  const reset = () => change({ text: "", chosen: {} });
  const query = tableFileQuery(shape, state, only);
  return (
    <div className="grid min-w-0 content-start gap-2.5">
      <TableTools
        {...{ plural, shape, state, change, onOpenFilters }}
        downloads={{
          csv: tableFile(collection, "csv", moment, query),
          json: tableFile(collection, "json", moment, query),
          all: tableFile(collection, "csv", moment, tableFileQuery(shape, {}, only)),
        }}
      />
      <StatusLine
        {...{ total, plural, status }}
        shown={shown.rows.length}
        atHand={rows.length}
        phrases={tablePhrases(shape, state, context.wordsOf, change)}
        sortedBy={sortWords(shape, state)}
        onReset={reset}
      />
      <Notices problems={view.problems} status={status} retry={view.retry} />
      {shown.rows.length === 0 && status !== "loading" ? (
        <EmptyTable plural={plural} among={status === "failed" ? rows.length : undefined} onReset={reset} />
      ) : (
        <DataGrid
          {...shown}
          table={context}
          nameLabel={shape.nameLabel}
          caption={`${plural}: ${countOf(status === "loading" ? total : shown.rows.length, "row")}`}
          hasLongNames={shape.hasLongNames}
          isDense={state.isDense}
          isWaiting={status === "loading" && !view.isUsual}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          picked={isCompared(collection) ? state.compare : undefined}
          onPick={pick}
          mostPicked={compareLimits.most}
        />
      )}
      <TableLegend />
    </div>
  );
}

function facetGroups({ shape }: RecordTableProps, { options, state, context }: View): FacetGroup[] {
  return shape.facets.flatMap((key) => {
    const column = shape.columns.find((one) => one.key === key);
    if (column === undefined) return [];
    return {
      key,
      label: column.meta.label,
      by: column.facet?.by === "year" ? "by year" : undefined,
      options: options[key] ?? [],
      chosen: state.chosen[key] ?? [],
      wordsOf: (option) => context.wordsOf(column, option),
    };
  });
}
