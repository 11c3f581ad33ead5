import type { ReactNode } from "react";

/** Steps in time on a line, the oldest first; the last that was taken is marked. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className="ml-1.25 border-l-2 border-line-2 text-sm">{children}</ol>;
}

interface StepProps {
  /** When, and by whom. */
  when: ReactNode;
  /** Announced, not taken yet. */
  isAhead?: boolean;
  children: ReactNode;
}

/** One step. */
export function Step({ when, isAhead = false, children }: StepProps) {
  return (
    <li
      data-ahead={isAhead || undefined}
      className="relative pb-3.5 pl-5 before:absolute before:top-1.5 before:-left-1.5 before:size-2.5 before:rounded-full before:border-2 before:border-accent before:bg-paper last:before:bg-accent data-ahead:before:border-dashed data-ahead:before:bg-paper"
    >
      <span className="text-s text-ink-3">{when}</span>
      {children}
    </li>
  );
}
