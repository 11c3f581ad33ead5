import type { ReactNode } from "react";

/** The colours and shapes of a chart in words, in a list above it. */
export function ChartLegend({ children }: { children: ReactNode }) {
  return (
    <ul className="mt-2.5 flex flex-wrap gap-x-3.5 gap-y-0.5 text-xs text-ink-2 *:inline-flex *:items-center *:gap-1.25">
      {children}
    </ul>
  );
}
