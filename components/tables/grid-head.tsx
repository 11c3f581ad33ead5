import { classNames } from "@/components/ui/class-names";
import { type Column, nameKey, type Sort } from "@/lib/domain/table/column";

interface GridHeadProps {
  columns: readonly Column[];
  nameLabel: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The head row: every column is a button that sorts, and says the unit of its figures. */
export function GridHead({ columns, nameLabel, sort, onSort }: GridHeadProps) {
  return (
    <thead className="max-sm:sr-only">
      <tr>
        <HeadCell sortKey={nameKey} label={nameLabel} isNumeric={false} sort={sort} onSort={onSort} />
        {columns.map(({ key, meta }) => (
          <HeadCell
            key={key}
            sortKey={key}
            label={meta.label}
            unit={meta.unit}
            description={meta.description}
            isNumeric={isNumeric(meta.format)}
            startsDescending={isNumeric(meta.format) || meta.format === "date"}
            sort={sort}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}

/** Whether a column of this format is set to the right, so that figures stand under one another. */
export function isNumeric(format: Column["meta"]["format"]): boolean {
  return ["number", "count", "parameters", "tokens", "flop", "money"].includes(format);
}

interface HeadCellProps {
  sortKey: string;
  label: string;
  unit?: string | undefined;
  description?: string | undefined;
  isNumeric: boolean;
  startsDescending?: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function HeadCell({
  sortKey,
  label,
  unit,
  description,
  isNumeric,
  startsDescending = false,
  sort,
  onSort,
}: HeadCellProps) {
  const isSorted = sort.key === sortKey;
  const next = { key: sortKey, descending: isSorted ? !sort.descending : startsDescending };
  return (
    <th
      scope="col"
      className={classNames(
        "sticky top-0 border-b border-line-2 bg-paper align-bottom",
        sortKey === nameKey ? "left-0 z-3" : "z-2",
      )}
      aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        onClick={() => onSort(next)}
        title={description}
        className={classNames(
          "flex w-full flex-wrap items-baseline gap-x-1 px-3 py-1.75 text-xs font-medium hover:text-ink focus-visible:-outline-offset-2",
          isNumeric ? "justify-end text-right" : "text-left",
          isSorted ? "text-ink" : "text-ink-2",
        )}
      >
        <span>{label}</span>
        <span className={isSorted ? "text-accent" : "text-line-2"} aria-hidden="true">
          {isSorted ? (sort.descending ? "↓" : "↑") : "↕"}
        </span>
        {unit === undefined ? null : (
          <small className="basis-full text-2xs font-normal text-ink-3">{unit}</small>
        )}
      </button>
    </th>
  );
}
