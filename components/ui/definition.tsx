import type { ReactNode } from "react";

interface DefinitionProps {
  term: ReactNode;
  /** What the term means, to point at. */
  title?: string;
  children: ReactNode;
}

/** A row of a `<dl>`: a name and what is said of it, in two columns; on a phone one below the other. */
export function Definition({ term, title, children }: DefinitionProps) {
  return (
    <div className="border-t border-line py-1.75 text-sm sm:grid sm:grid-cols-[minmax(9rem,30%)_minmax(0,1fr)]">
      <dt title={title} className="pr-4 text-ink-2 max-sm:text-xs max-sm:text-ink-3">
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
