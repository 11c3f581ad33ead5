import type { ReactNode } from "react";

/** What a chart says of the mark that is pointed at. */
export function ChartCard({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="w-max max-w-64 rounded-md border border-line-2 bg-card px-2.5 py-2 text-xs text-ink">
      <p>{title}</p>
      {children}
    </div>
  );
}
