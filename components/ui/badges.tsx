import type { ReactNode } from "react";
import { segmentLabels } from "@/lib/format/choices";
import type { Segment } from "@/lib/records/company/schema";

/** A word about a record, quiet and without a colour of its own. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge">{children}</span>;
}

/** A company's place in the landscape, in its colour and in words; outside China the mark is hollow. */
export function SegmentBadge({ segment }: { segment: Segment }) {
  const colour = `var(--color-segment-${segment})`;
  return (
    <span className="badge" style={{ borderColor: colour, color: colour }}>
      <span className="state-mark" data-full={segment === "abroad" ? undefined : ""} style={{ gap: 0 }} />
      {segmentLabels[segment]}
    </span>
  );
}
