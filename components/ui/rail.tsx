import type { ReactNode } from "react";
import { Column } from "./page";

interface RailProps {
  items: readonly { href: string; label: string; count?: number | undefined }[];
  children: ReactNode;
}

/** A long page with its contents at the side; where there is no room they are a bar that stays above it. */
export function WithRail({ items, children }: RailProps) {
  return (
    <Column className="grid grid-cols-1 gap-x-10 gap-y-4 pb-8 lg:grid-cols-[11rem_minmax(0,1fr)] lg:pt-6 lg:pb-12">
      <nav
        aria-label="On this page"
        className="sticky top-header z-10 -mx-4 flex gap-4 overflow-x-auto border-b border-line bg-paper px-4 text-s scrollbar-none md:-mx-6 md:px-6 lg:top-19 lg:mx-0 lg:block lg:max-h-[calc(100dvh-6.25rem)] lg:self-start lg:border-0 lg:px-0 print:hidden"
      >
        {items.map(({ href, label, count }) => (
          <a
            key={href}
            href={href}
            className="flex flex-none justify-between gap-2 py-2 whitespace-nowrap text-ink-2 no-underline hover:border-accent hover:text-ink lg:border-l-2 lg:border-line lg:py-1.25 lg:pl-3 lg:whitespace-normal"
          >
            {label} {count === undefined ? null : <span className="text-ink-3">{count}</span>}
          </a>
        ))}
      </nav>
      {children}
    </Column>
  );
}
