import { Missing } from "@/components/ui/missing";
import { type Cell, partsOf } from "@/lib/domain/table/cell";
import type { Column } from "@/lib/domain/table/column";
import { formatCell } from "@/lib/format/table-words";
import { hasChinese, shortAddress } from "@/lib/format/text";
import type { TableContext } from "./table-context";

interface CellValueProps {
  column: Column;
  cell: Cell | undefined;
  table: TableContext;
}

/** A value in a table, light: its marks say in short what the record's page says in full. */
export function CellValue({ column, cell, table }: CellValueProps) {
  const { text, exact, spoken } = formatCell(column, cell, table.wordsOf);
  if (cell === undefined || cell.blank !== undefined) return <Missing mark={text} words={spoken} />;
  if (column.meta.format === "reference") return <References cell={cell} table={table} />;
  if (column.meta.format === "url")
    return (
      <a href={String(cell.value)} rel="noopener external">
        {shortAddress(String(cell.value))}
      </a>
    );
  if (column.isIdentity && column.key === "verdict")
    return <span className={verdictClass(cell)}>{text}</span>;
  return (
    <span
      title={isShort(column) && exact === text ? undefined : exact}
      lang={isChineseOnly(text) ? "zh-Hans" : undefined}
    >
      {spoken === text ? (
        text
      ) : (
        <>
          <span aria-hidden="true">{text}</span>
          <span className="sr-only">{spoken}</span>
        </>
      )}
    </span>
  );
}

/** Figures and dates always fit their cell; anything else may be cut, and is then read by pointing at it. */
const isShort = ({ meta }: Column) => !["text", "choice", "list", "people"].includes(meta.format);
const isChineseOnly = (text: string) => hasChinese(text) && !/[A-Za-z]/.test(text);

const verdictClasses: Readonly<Record<string, string>> = {
  supported: "text-ok",
  "partly-supported": "text-ok",
  disputed: "text-warn",
  contradicted: "text-bad",
};
const verdictClass = ({ value }: Cell) => verdictClasses[String(value)] ?? "text-ink-2";

function References({ cell, table }: { cell: Cell; table: TableContext }) {
  return partsOf(cell).map((part, index) => {
    const address = String(part);
    const reference = table.references[address];
    const href = reference?.exists ? table.links.address(address) : undefined;
    return (
      <span key={address}>
        {index === 0 ? "" : ", "}
        {href === undefined ? (reference?.name ?? address) : <a href={href}>{reference?.name}</a>}
      </span>
    );
  });
}
