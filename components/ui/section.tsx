import type { ReactNode } from "react";

interface SectionProps {
  /** The anchor; the heading is `<id>-title`. */
  id: string;
  title: ReactNode;
  /** How many things it holds, quietly beside the heading. */
  count?: ReactNode;
  /** The finding or the scope in a sentence. */
  say?: ReactNode;
  children?: ReactNode;
}

/** A part of a page under a strong rule, named by its heading. */
export function Section({ id, title, count, say, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="min-w-0 border-t-2 border-ink pt-3">
      <h2 id={`${id}-title`} className="mb-1">
        {title} {count === undefined ? null : <Count>{count}</Count>}
      </h2>
      {say === undefined ? null : <Say>{say}</Say>}
      {children}
    </section>
  );
}

/** A number beside a heading. */
export function Count({ children }: { children: ReactNode }) {
  return <span className="ml-1 font-sans text-s/none font-normal text-ink-3">{children}</span>;
}

/** The sentence under a heading. */
export function Say({ children }: { children: ReactNode }) {
  return <p className="mt-1 mb-3.5 max-w-text text-ink-2 [&_b]:font-semibold [&_b]:text-ink">{children}</p>;
}

/** A quiet line at the end of a part: what is left out, or where the rest stands. */
export function MoreLine({ children }: { children: ReactNode }) {
  return <p className="mt-3 text-s text-ink-3">{children}</p>;
}

/** A second line under a value or a name, in small type. */
export function Below({ children }: { children: ReactNode }) {
  // The blank keeps the two lines apart where they are read or copied as one.
  return (
    <>
      {" "}
      <small className="block text-xs font-normal text-ink-3">{children}</small>
    </>
  );
}
