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

interface NameHeadProps {
  /** Where the page stands, above the name. */
  crumb?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

/** The head of a list or a tool: its name, and what it is in a few sentences. */
export function NameHead({ crumb, title, children }: NameHeadProps) {
  return (
    <header className="grid gap-1.5 pt-4 pb-3 sm:pt-6 sm:pb-4">
      {crumb === undefined ? null : <p className="mb-0.5 text-s text-ink-3">{crumb}</p>}
      <h1>{title}</h1>
      {children === undefined ? null : <p className="max-w-text text-ink-2">{children}</p>}
    </header>
  );
}
