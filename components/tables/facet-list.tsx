"use client";

import { useMemo, useState } from "react";
import type { Column, TableShape } from "@/lib/domain/table/column";
import { type FacetOption, facetOptions, type TableFilter } from "@/lib/domain/table/filter-rows";
import type { TableRow } from "@/lib/domain/table/row";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import type { ChangeState } from "./use-table-state";

/** Options shown before the rest is asked for. */
const shownAtFirst = 7;
/** Filters that stand open at first. */
const openAtFirst = 4;

export interface FacetListProps {
  rows: readonly TableRow[];
  shape: TableShape;
  filter: TableFilter;
  wordsOf: WordsOf;
  change: ChangeState;
  /** The options over all rows, for as long as not all rows are there to be counted. */
  counted?: Readonly<Record<string, readonly FacetOption[]>> | undefined;
}

/** All filters of a table; within one any of the chosen options fits, across filters all must. */
export function FacetList({ rows, shape, filter, wordsOf, change, counted }: FacetListProps) {
  const facets = shape.facets.flatMap((key) => shape.columns.find((column) => column.key === key) ?? []);
  return facets.map((column, index) => (
    <Facet
      key={column.key}
      {...{ rows, shape, filter, wordsOf, change, counted, column }}
      isOpen={index < openAtFirst || (filter.chosen[column.key]?.length ?? 0) > 0}
    />
  ));
}

type FacetProps = FacetListProps & { column: Column; isOpen: boolean };

function Facet({ rows, shape, filter, wordsOf, change, counted, column, isOpen }: FacetProps) {
  const [showsAll, setShowsAll] = useState(false);
  const options = useMemo(
    () => counted?.[column.key] ?? facetOptions(rows, shape.columns, { column, filter }),
    [counted, rows, shape, column, filter],
  );
  const chosen = filter.chosen[column.key] ?? [];
  const offered = options.filter(
    ({ option, count }) => count > 0 || option === "unknown" || chosen.includes(option),
  );
  const visible = showsAll
    ? offered
    : offered.filter(
        ({ option }, index) => index < shownAtFirst || chosen.includes(option) || option === "unknown",
      );
  const toggle = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    change({ chosen: { ...filter.chosen, [column.key]: next } });
  };
  return (
    <details className="facet" open={isOpen}>
      <summary>
        {column.meta.label}
        {column.facet?.by === "year" ? <span className="text-ink-3"> by year</span> : null}
        {chosen.length > 0 ? <span className="facet-chosen">{chosen.length}</span> : null}
      </summary>
      <fieldset data-all={showsAll || undefined}>
        <legend className="sr-only">{column.meta.label}</legend>
        {visible.map(({ option, count }) => (
          <label key={option} data-none={count === 0 || undefined}>
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            <span className="facet-label">{wordsOf(column, option)}</span>
            <span className="facet-count">{count.toLocaleString("en-GB")}</span>
          </label>
        ))}
      </fieldset>
      {offered.length > visible.length || showsAll ? (
        <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${offered.length}`}
        </button>
      ) : null}
    </details>
  );
}
