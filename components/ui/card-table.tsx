import type { ReactNode } from "react";

/** A column of a small table: its head, and what stands in it of a row. */
export interface CardColumn<Row> {
  head: string;
  /** Nothing, where the cell is empty. */
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  isNumber?: boolean;
  /** A column that only draws what another says; its head is read, not seen. */
  isDrawing?: boolean;
}

interface CardTableProps<Row> {
  /** Read out, not seen. */
  caption: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The first names the row. */
  columns: readonly CardColumn<Row>[];
  className?: string;
}

/** A table of some rows that becomes a list of cards on a phone. */
export function CardTable<Row>({ caption, rows, keyOf, columns, className = "" }: CardTableProps<Row>) {
  const [first, ...rest] = columns;
  if (first === undefined) return null;
  return (
    <div className="table-box">
      <table className={`table cards ${className}`.trim()}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber, isDrawing }) => (
              <th key={head} scope="col" className={classOf({ isNumber, isDrawing })}>
                {isDrawing ? <span className="sr-only">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.cell(row)}</th>
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

function Cell<Row>({ column, row }: { column: CardColumn<Row>; row: Row }) {
  const content = column.cell(row);
  const isEmpty = content === undefined || content === null || content === "";
  return (
    <td data-label={column.head} className={classOf(column)} data-empty={isEmpty ? "" : undefined}>
      {isEmpty ? null : <span>{content}</span>}
    </td>
  );
}

function classOf({
  isNumber,
  isDrawing,
}: {
  isNumber?: boolean | undefined;
  isDrawing?: boolean | undefined;
}) {
  if (isDrawing) return "drawing-cell";
  return isNumber ? "number" : undefined;
}
