import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A column of a table: its head, and what stands in it of a row. */
export interface TableColumn<Row> {
  /** Above the column; on a phone in front of the value. */
  head: string;
  /** The unit of all its figures, beside the head. */
  unit?: string | undefined;
  /** What the head means, to point at. */
  title?: string;
  /** Nothing, where the cell is empty. */
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  isNumber?: boolean;
  /** A column that only draws what another says; its head is read, not seen, and a phone does without it. */
  isDrawing?: boolean;
  /** Its share of the width; where one column has one, the widths are fixed. */
  width?: string;
  /** The exact value, for files made from the table. */
  exact?: (row: Row) => string | number;
  /** Whether the cell says no more than that there is no value: a phone leaves it out. */
  isBlank?: (row: Row) => boolean;
  /** Whether an empty cell is a gap in what is known, marked by a dash, or simply has nothing to hold. */
  isGap?: boolean;
}

interface TableProps<Row> {
  /** Read out, not seen. */
  caption: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The first names the row. */
  columns: readonly TableColumn<Row>[];
  /** `cards`: on a phone every row is a card; `rows`: it scrolls in its own box. */
  onPhone?: "cards" | "rows";
  /** For the box around it. */
  className?: string;
}

/** A table in a box that scrolls sideways, never the page. */
export function Table<Row>({ caption, rows, keyOf, columns, onPhone = "cards", className }: TableProps<Row>) {
  const [first, ...rest] = columns;
  if (first === undefined) return null;
  const hasWidths = columns.some(({ width }) => width !== undefined);
  return (
    <div
      className={classNames(
        "relative overflow-x-auto rounded-md border border-line bg-card print:overflow-visible",
        className,
      )}
    >
      <table className={classNames("table", onPhone === "cards" && "cards", hasWidths && "sm:table-fixed")}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.head} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" data-value={first.exact?.(row)}>
                {first.cell(row)}
              </th>
              {rest.map((column) => (
                <Cell key={column.head} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps = Omit<TableColumn<never>, "cell">;

function Head({ head, unit, title, isNumber, isDrawing, width }: HeadProps) {
  return (
    <th scope="col" title={title} style={{ width }} className={isNumber ? "text-right" : undefined}>
      {isDrawing ? <span className="sr-only">{head}</span> : head}
      {unit === undefined ? null : <small className="text-2xs font-normal"> {unit}</small>}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const content = column.cell(row);
  // Most cells of some tables are empty: the style sheet draws their dash and names it.
  if (content === undefined || content === null || content === "")
    return <td data-gap={column.isGap ? "" : undefined} data-blank="" />;
  return (
    <td
      data-label={column.head}
      data-value={column.exact?.(row)}
      data-blank={column.isDrawing || column.isBlank?.(row) ? "" : undefined}
      className={column.isNumber ? "text-right" : undefined}
    >
      <span>{content}</span>
    </td>
  );
}
