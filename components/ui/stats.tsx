import type { ReactNode } from "react";

/** Figures in a row, each a link to the list that it counts. */
export function Stats({ children }: { children: ReactNode }) {
  return (
    <ul className="mt-6 grid grid-cols-2 border-y border-line sm:grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]">
      {children}
    </ul>
  );
}

export interface StatProps {
  count: number;
  label: string;
  /** What the label means, where it needs saying. */
  below?: string;
  href: string;
}

/** One figure and what it counts. */
export function Stat({ count, label, below, href }: StatProps) {
  return (
    <li>
      <a
        href={href}
        className="group block h-full py-3 pr-3 text-s leading-[1.3] text-ink-2 no-underline hover:bg-hover hover:text-ink"
      >
        <b className="block font-serif text-3xl leading-tight font-medium text-ink group-hover:text-accent-ink">
          {count.toLocaleString("en-GB")}
        </b>{" "}
        {label}
        {below === undefined ? null : <small className="block text-xs text-ink-3">{below}</small>}
      </a>
    </li>
  );
}
