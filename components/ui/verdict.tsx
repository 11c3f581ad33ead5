import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Tone, toneColours } from "./colours";
import { Below } from "./section";

interface VerdictProps {
  tone: Tone;
  /** What it rests on, in a quiet line below. */
  below?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What was found of something, in the colour of the finding. */
export function Verdict({ tone, below, className, children }: VerdictProps) {
  return (
    <div className={classNames("text-xs font-medium", toneColours[tone], className)}>
      {children}
      {below === undefined ? null : <Below>{below}</Below>}
    </div>
  );
}
