import type { ReactNode } from "react";

/** Something that a reader must know before reading on. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className="border-l-3 border-past bg-past-wash px-3 py-2 text-s text-past">{children}</div>;
}
