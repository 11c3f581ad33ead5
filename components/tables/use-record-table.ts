"use client";

import { useMemo } from "react";
import { useAddressState } from "@/components/explorer/use-address-state";
import { useDayFile } from "@/components/explorer/use-day-file";
import type { Moment } from "@/lib/domain/moment";
import { arrange } from "@/lib/domain/table/arrange";
import type { TableShape } from "@/lib/domain/table/column";
import { splitChosen } from "@/lib/domain/table/facet-options";
import { type FacetOption, facetOptions, type OnlyRows, rowsWith } from "@/lib/domain/table/filter-rows";
import { unpackTable } from "@/lib/domain/table/pack-table";
import type { TableRow } from "@/lib/domain/table/row";
import { wordsFor } from "@/lib/format/table-words";
import type { TableCollection } from "@/lib/schema/collection-names";
import { dayFile } from "@/lib/url/files";
import { linksFor } from "@/lib/url/routes";
import { strangeOption, type TableState, tableAddress } from "@/lib/url/table-state";
import type { TableContext, TableData } from "./table-context";

/** A table as the server wrote it. */
export interface FirstTable {
  collection: TableCollection;
  moment: Moment;
  edition: string;
  shape: TableShape;
  /** Where the table is of some rows only: the column that the shape leaves out, and what they have under it. */
  only?: OnlyRows | undefined;
  /** The first rows in the usual order, with the usual columns. */
  first: TableData;
  /** Number of all rows. */
  total: number;
  /** The options of every filter, counted over all rows. */
  counted: Readonly<Record<string, readonly FacetOption[]>>;
}

/** What a table shows: the state of the address, the rows at hand, and of them those that fit, in order. */
export function useRecordTable({
  collection,
  moment,
  edition,
  shape,
  only,
  first,
  total,
  counted,
}: FirstTable) {
  const codec = useMemo(() => tableAddress(shape), [shape]);
  const { state: asked, problems, change } = useAddressState(codec);
  const { content, status, retry } = useDayFile<TableData>(dayFile(collection, moment, edition), edition);
  const { table: packed, references } = content ?? first;
  const isWhole = content !== undefined;
  // The file has the rows of all; those of the page are of what is asked already.
  const rows = useMemo(
    () => rowsWith(unpackTable(packed), isWhole ? only : undefined),
    [packed, only, isWhole],
  );
  const { state, told } = useMemo(
    () => (isWhole ? usable(asked, rows, shape) : { state: asked, told: [] }),
    [asked, rows, shape, isWhole],
  );
  const context: TableContext = useMemo(
    () => ({
      collection,
      links: linksFor(moment),
      references,
      wordsOf: wordsFor((address) => references[address]?.name),
    }),
    [collection, moment, references],
  );
  const shown = useMemo(() => arrange(rows, shape, state, context.wordsOf), [rows, shape, state, context]);
  const options = useMemo(
    () => (isWhole ? facetOptions(rows, shape.columns, state) : counted),
    [isWhole, rows, shape, state, counted],
  );
  return {
    ...{ rows, shown, options, state, change, status, retry, context },
    problems: [...problems, ...told],
    total: isWhole ? rows.length : total,
    isUsual: codec.print({ ...state, compare: [] }) === "",
  };
}

/** A state without the options that no row has; each is told in a sentence. */
function usable(
  asked: TableState,
  rows: readonly TableRow[],
  { columns }: TableShape,
): { state: TableState; told: string[] } {
  const { known, strange } = splitChosen(rows, columns, asked.chosen);
  return {
    state: strange.length === 0 ? asked : { ...asked, chosen: known },
    told: strange.map(strangeOption),
  };
}
