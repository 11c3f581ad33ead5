import { memo } from "react";
import { Chinese } from "@/components/ui/chinese";
import { classNames } from "@/components/ui/class-names";
import type { Column } from "@/lib/domain/table/column";
import type { TableRow } from "@/lib/domain/table/row";
import { hasChinese } from "@/lib/format/text";
import { CellMarks } from "./cell-marks";
import { CellValue } from "./cell-value";
import { isNumeric } from "./grid-head";
import type { TableContext } from "./table-context";

interface GridRowProps {
  row: TableRow;
  columns: readonly Column[];
  table: TableContext;
  /** Place among all rows shown, from 0. */
  index: number;
  pick?: Pick | undefined;
}

/** Whether a row is picked for comparison, and whether it still can be. */
interface Pick {
  isPicked: boolean;
  isFull: boolean;
  toggle: (slug: string) => void;
}

/** One record: its name as the link, a box to compare it, and a cell a column. */
export const GridRow = memo(function GridRow({ row, columns, table, index, pick }: GridRowProps) {
  const href = hrefOf(table, row);
  return (
    <tr aria-rowindex={index + 2} data-picked={pick?.isPicked || undefined}>
      <th scope="row">
        <div
          className={classNames(
            "cell gap-2.5 normal-nums",
            pick !== undefined && "max-sm:flex-row-reverse max-sm:justify-between",
          )}
        >
          {pick === undefined ? null : (
            <input
              type="checkbox"
              className="flex-none max-sm:size-6 noscript:hidden print:hidden"
              checked={pick.isPicked}
              disabled={pick.isFull && !pick.isPicked}
              onChange={() => pick.toggle(row.slug)}
              aria-label={`Compare ${row.name}`}
              title="Add to the comparison"
            />
          )}
          <span className="cell-text">
            <a href={href} className="font-medium" lang={hasChinese(row.name) ? "zh-Hans" : undefined}>
              {row.name}
            </a>
            {row.nameZh === undefined || row.nameZh === row.name ? null : (
              <>
                {" "}
                <Chinese className="text-xs text-ink-3">{row.nameZh}</Chinese>
              </>
            )}
          </span>
        </div>
      </th>
      {columns.map((column) => {
        const cell = row.cells[column.key];
        const { label, unit, format } = column.meta;
        return (
          <td
            key={column.key}
            className={isNumeric(format) ? "number" : undefined}
            data-label={unit === undefined ? label : `${label}, ${unit}`}
            data-empty={cell === undefined || undefined}
          >
            <div className="cell">
              <span className="cell-text">
                <CellValue column={column} cell={cell} table={table} />
              </span>
              {column.isIdentity ? null : <CellMarks cell={cell} href={href} table={table} />}
            </div>
          </td>
        );
      })}
    </tr>
  );
});

/** The page of a record, or what the name of a row of a file leads to. */
function hrefOf({ links, collection }: TableContext, { slug, leadsTo }: TableRow): string | undefined {
  const isRowOfFile = slug.includes("/");
  return links.address(isRowOfFile ? (leadsTo ?? "") : `${collection}/${slug}`);
}
