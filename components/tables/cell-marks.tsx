import { classNames } from "@/components/ui/class-names";
import type { Cell } from "@/lib/domain/table/cell";
import { capitalise, plural } from "@/lib/format/text";
import { addressOf } from "@/lib/schema/address";
import type { TableContext } from "./table-context";

/** The signs beside a value, as they look in its cell and in the legend. */
export const markLooks = {
  tag: "flex-none rounded-xs bg-past-wash px-1 text-2xs leading-normal text-past",
  conflict:
    "flex-none rounded-xs bg-past-wash px-0.75 text-2xs leading-normal font-semibold text-past no-underline",
  unsourced: "inline-block size-1.5 flex-none rounded-full border border-past",
} as const;

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

/** What qualifies a value, in one or two signs: a claim, a standing, a disagreement, no source. Most values need none. */
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
        <span className={markLooks.tag} title={capitalise(marks.map(({ words }) => words).join("; "))}>
          <span aria-hidden="true">{marks.map(({ short }) => short).join(" · ")}</span>
          <span className="sr-only">, {marks.map(({ words }) => words).join("; ")}</span>
        </span>
      )}
      {others === undefined ? null : (
        <a
          className={markLooks.conflict}
          href={href}
          tabIndex={-1}
          title={`Sources disagree: ${plural(others, "other value")}. Open the record.`}
        >
          ≠<span className="sr-only"> sources disagree</span>
        </a>
      )}
      {sources.length > 0 || others !== undefined ? null : (
        <span
          className={classNames(markLooks.unsourced, "mt-1.25 self-start")}
          title="No source is recorded for this yet"
        >
          <span className="sr-only">unsourced</span>
        </span>
      )}
    </>
  );
}
