"use client";

import { type CSSProperties, useEffect, useRef, useState } from "react";
import { useMediaQuery } from "@/components/explorer/use-media-query";
import { Button } from "@/components/ui/action";
import { phone } from "@/components/ui/breakpoints";
import { LeftOffPaper } from "@/components/ui/left-off-paper";
import type { Column, Sort } from "@/lib/domain/table/column";
import type { TableRow } from "@/lib/domain/table/row";
import { plural } from "@/lib/format/text";
import { GridHead } from "./grid-head";
import { columnWidth, nameWidth, pageLength, rowHeight } from "./grid-measures";
import { GridRow } from "./grid-row";
import type { TableContext } from "./table-context";
import { useVisibleRows } from "./use-visible-rows";

interface DataGridProps {
  rows: readonly TableRow[];
  columns: readonly Column[];
  table: TableContext;
  nameLabel: string;
  caption: string;
  hasLongNames: boolean;
  isDense: boolean;
  isWaiting: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Slugs picked for comparison; absent where records of this kind are not compared. */
  picked?: readonly string[] | undefined;
  onPick: (slug: string) => void;
  mostPicked: number;
}

/**
 * The rows in a box that scrolls both ways under a head that stays. Long lists are drawn in part, as far as one
 * sees them; on a phone rows are cards, shown in steps.
 */
export function DataGrid(props: DataGridProps) {
  const { rows, columns, isDense, hasLongNames, isWaiting, caption } = props;
  const box = useRef<HTMLDivElement>(null);
  const isPhone = useMediaQuery(phone);
  const isLive = useIsLive();
  const [cards, setCards] = useState(pageLength);
  const height = rowHeight({ isDense, isTall: hasLongNames || columns.some(({ isLong }) => isLong) });
  const isPartial = isLive && !isPhone && rows.length > pageLength;
  const seen = useVisibleRows(box, { count: rows.length, height, isPartial });
  const { first, last } = isPhone ? { first: 0, last: Math.min(rows.length, cards) } : seen;
  const width = columns.reduce((sum, column) => sum + columnWidth(column), nameWidth(hasLongNames));
  const style = { "--row-height": `${height}px`, "--table-width": `${width}rem` } as CSSProperties;
  return (
    <>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
      <section
        ref={box}
        className="group relative max-h-screenful overflow-auto overscroll-x-contain rounded-md border border-line bg-card [overflow-anchor:none] aria-busy:h-screenful max-sm:max-h-none max-sm:overflow-visible max-sm:border-0 max-sm:bg-transparent print:max-h-none print:overflow-visible"
        style={style}
        aria-label={caption}
        aria-busy={isWaiting}
        tabIndex={0}
      >
        <table
          className="record-grid w-full table-fixed border-separate border-spacing-0 text-s max-sm:block sm:min-w-(--table-width) print:min-w-0 print:text-xs"
          aria-rowcount={rows.length + 1}
          data-tall={height > 40 || undefined}
        >
          <caption className="sr-only">{caption}</caption>
          <Widths columns={columns} hasLongNames={hasLongNames} />
          <GridHead columns={columns} nameLabel={props.nameLabel} sort={props.sort} onSort={props.onSort} />
          <tbody className="group-aria-busy:opacity-45 max-sm:block">
            <Gap height={first * height} span={columns.length + 1} />
            {rows.slice(first, last).map((row, offset) => (
              <GridRow
                key={row.slug}
                row={row}
                columns={columns}
                table={props.table}
                index={first + offset}
                pick={pickOf(props, row.slug)}
              />
            ))}
            {isPartial ? <Gap height={(rows.length - last) * height} span={columns.length + 1} /> : null}
          </tbody>
        </table>
      </section>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
      <GridFoot
        drawn={last - first}
        total={rows.length}
        onMore={isPhone ? () => setCards(cards + pageLength) : undefined}
      />
    </>
  );
}

interface GridFootProps {
  drawn: number;
  total: number;
  /** On a phone, where rows are shown in steps. */
  onMore: (() => void) | undefined;
}

/** What is not drawn: told on paper, shown on demand on a phone. */
function GridFoot({ drawn, total, onMore }: GridFootProps) {
  const left = total - drawn;
  if (left === 0) return null;
  return (
    <>
      <LeftOffPaper words={`${plural(left, "more row")}; all of them are in the download`} />
      {onMore === undefined ? null : (
        <Button weight="quiet" className="mt-3 w-full print:hidden" onClick={onMore}>
          Show {Math.min(pageLength, left)} more of {total}
        </Button>
      )}
    </>
  );
}

function Widths({ columns, hasLongNames }: Pick<DataGridProps, "columns" | "hasLongNames">) {
  return (
    <colgroup>
      <col style={{ width: `${nameWidth(hasLongNames)}rem` }} />
      {columns.map((column) => (
        <col key={column.key} style={{ width: `${columnWidth(column)}rem` }} />
      ))}
    </colgroup>
  );
}

function pickOf({ picked, onPick, mostPicked }: DataGridProps, slug: string) {
  if (picked === undefined) return undefined;
  return { isPicked: picked.includes(slug), isFull: picked.length >= mostPicked, toggle: onPick };
}

/** Stands for the rows that are not drawn, so that the bar shows the length of all. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr data-undrawn="">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

/** False on the server and in the first drawing, which must be the same. */
function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
