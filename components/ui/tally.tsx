import type { ReactNode } from "react";

interface TallyRow {
  key: string;
  label: ReactNode;
  /** How many there are, at the right. */
  count?: number;
}

/** Short lines in as many columns as there is room for, each with its number. */
export function Tally({ rows }: { rows: readonly TallyRow[] }) {
  return (
    <ul className="columns-[17rem] gap-x-12 text-sm">
      {rows.map(({ key, label, count }) => (
        <li key={key} className="flex break-inside-avoid justify-between gap-4 border-b border-line py-1.25">
          <span>{label}</span>
          <span className="text-ink-3">{count}</span>
        </li>
      ))}
    </ul>
  );
}
