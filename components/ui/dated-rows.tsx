import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Things that happened, one below the other, each with its date in front. */
export function DatedRows({ children }: { children: ReactNode }) {
  return <ul className="border-b border-line text-sm">{children}</ul>;
}

interface DatedRowProps {
  when: ReactNode;
  children: ReactNode;
  /** A judgement on it, at the side where there is room. */
  verdict?: ReactNode;
}

/** One of them: on a phone the date stands above it. */
export function DatedRow({ when, children, verdict }: DatedRowProps) {
  return (
    <li
      className={classNames(
        "grid gap-x-4 border-t border-line py-2.5 sm:grid-cols-[6.5rem_minmax(0,1fr)]",
        verdict !== undefined && "md:grid-cols-[6.5rem_minmax(0,1fr)_11rem]",
      )}
    >
      <span className="text-s text-ink-3">{when}</span>
      <div>{children}</div>
      {verdict === undefined ? null : <div className="sm:col-start-2 md:col-start-auto">{verdict}</div>}
    </li>
  );
}
