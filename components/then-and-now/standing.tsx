import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { type Tone, toneColours } from "@/components/ui/colours";
import { type Shape, Swatch } from "@/components/ui/swatch";
import type { StatementStatus } from "@/lib/records/statement/choices";

/** The mark differs in shape, so that no standing is told by colour alone. */
const looks: Readonly<Record<StatementStatus, { tone: Tone; shape: Shape }>> = {
  confirmed: { tone: "ok", shape: "disc" },
  contradicted: { tone: "bad", shape: "diamond" },
  outdated: { tone: "warn", shape: "half" },
  unverified: { tone: "quiet", shape: "ring" },
};

interface StandingProps {
  status: StatementStatus;
  /** A number among others, not the judgement on one statement. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** How a statement stands, as a mark and in words. */
export function Standing({ status, isQuiet = false, children }: StandingProps) {
  const { tone, shape } = looks[status];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.25 text-xs whitespace-nowrap",
        !isQuiet && "font-semibold",
        toneColours[tone],
      )}
    >
      <Swatch shape={shape} />
      {children}
    </span>
  );
}
