import type { ReactNode } from "react";

/** A list of things with a line below each. */
export function Lines({ children }: { children: ReactNode }) {
  return (
    <ul className="text-sm leading-[1.4] *:border-b *:border-line *:py-2 [&_[lang]]:text-s [&_[lang]]:text-ink-3">
      {children}
    </ul>
  );
}

/** A small line above a thing: when it was or will be, and of which kind. */
export function Above({ children }: { children: ReactNode }) {
  return <p className="flex gap-2.5 text-xs text-ink-3">{children}</p>;
}

/** The way to all of which only the first are listed. */
export function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="mt-2 inline-block text-s text-ink-2">
      {children}
    </a>
  );
}
