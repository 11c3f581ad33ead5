import type { ReactNode } from "react";

/** Something that a reader must know before reading on. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className="border-l-3 border-past bg-past-wash px-3 py-2 text-s text-past">{children}</div>;
}

/** What stands where there is nothing to show: why, and what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 rounded-md border border-dashed border-line-2 px-4 py-16 text-center text-ink-2">
      {children}
    </div>
  );
}
