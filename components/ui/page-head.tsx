import type { ReactNode } from "react";

interface PageHeadProps {
  /** What page this is and of which day, above the heading. */
  kicker?: ReactNode;
  /** What the page says, in a sentence where there is one to say. */
  title: ReactNode;
  lede?: ReactNode;
  children?: ReactNode;
}

/** The head of a page that says something as a whole; profiles and lists are headed by a name. */
export function PageHead({ kicker, title, lede, children }: PageHeadProps) {
  return (
    <header>
      {kicker === undefined ? null : <p className="mb-2 text-s font-medium text-accent-ink">{kicker}</p>}
      <h1 className="max-w-[46ch] text-4xl leading-[1.15] font-medium text-pretty">{title}</h1>
      {lede === undefined ? null : (
        <p className="mt-3.5 max-w-note font-serif text-l leading-normal text-ink-2">{lede}</p>
      )}
      {children}
    </header>
  );
}
