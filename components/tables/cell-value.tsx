import { Missing } from "@/components/ui/missing";
import { type Cell, partsOf } from "@/lib/domain/table/cell";
import type { Column } from "@/lib/domain/table/column";
import { formatCell } from "@/lib/format/table-words";
import { capitalise, hasChinese, plural, shortAddress } from "@/lib/format/text";
import { addressOf } from "@/lib/schema/address";
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

/** Standings in the few letters that a cell has room for; an estimate has its own sign before the value. */
const standingMarks = {
  reported: { short: "rep.", words: "reported, not established" },
  planned: { short: "plan", words: "planned" },
} as const;

interface CellMarksProps {
  cell: Cell | undefined;
  /** The record's page, where the sources are. */
  href: string | undefined;
  table: TableContext;
}

/** What qualifies a value, in one or two signs that lead to the record's page: claim, standing, disagreement, sources. */
export function CellMarks({ cell, href, table }: CellMarksProps) {
  if (cell === undefined || cell.blank !== undefined) return null;
  const { says, standing, others, sources } = cell;
  const party =
    says === undefined ? undefined : (table.references[addressOf("companies", says)]?.name ?? says);
  const marks = [
    ...(party === undefined ? [] : [{ short: "says", words: `only ${party} itself says so` }]),
    ...(standing === undefined || standing === "estimate" ? [] : [standingMarks[standing]]),
  ];
  return (
    <>
      {marks.length === 0 ? null : (
        <span className="cell-tag" title={capitalise(marks.map(({ words }) => words).join("; "))}>
          <span aria-hidden="true">{marks.map(({ short }) => short).join(" · ")}</span>
          <span className="sr-only">, {marks.map(({ words }) => words).join("; ")}</span>
        </span>
      )}
      {others === undefined ? (
        <SourceMark count={sources.length} href={href} />
      ) : (
        <a
          className="cell-conflict"
          href={href}
          tabIndex={-1}
          title={`Sources disagree: ${plural(others, "other value")}. Open the record.`}
        >
          ≠<span className="sr-only"> sources disagree</span>
        </a>
      )}
    </>
  );
}

/** A ring that fills when pointed at; the record's own link is the way for the keyboard. */
function SourceMark({ count, href }: { count: number; href: string | undefined }) {
  if (count === 0)
    return (
      <span className="cell-unsourced" title="No source is recorded for this yet">
        <span className="sr-only">unsourced</span>
      </span>
    );
  const words = `${plural(count, "source")}, on the record’s page`;
  return (
    <a className="cell-source" href={href} tabIndex={-1} title={words}>
      <span className="sr-only">{words}</span>
    </a>
  );
}
