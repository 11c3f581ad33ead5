import type { ReactNode } from "react";

/** Words to take along: one click selects them all. */
export function CopyText({ children }: { children: ReactNode }) {
  return (
    <pre className="mt-1.5 rounded-sm border border-line bg-card px-3 py-2.5 font-sans text-xs wrap-anywhere whitespace-pre-wrap select-all">
      {children}
    </pre>
  );
}
