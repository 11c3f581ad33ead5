import type { ReactNode } from "react";

/** The unit after a figure, smaller and quieter than it. */
export function Unit({ children }: { children: ReactNode }) {
  return <small className="text-unit font-normal text-ink-3">{children}</small>;
}
