import type { ReactNode } from "react";
import { type Segment, segments } from "@/lib/records/company/choices";
import { classNames } from "./class-names";
import { segmentColours } from "./colours";
import { Swatch } from "./swatch";

const look = "inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-xs";

/** A word about a record, quiet and without a colour of its own. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className={classNames(look, "border-line-2 text-ink-2")}>{children}</span>;
}

/** A company's place in the landscape, in its colour and in words; outside China the mark is hollow. */
export function SegmentBadge({ segment }: { segment: Segment }) {
  return (
    <span className={classNames(look, "border-current", segmentColours[segment])}>
      <Swatch shape={segment === "abroad" ? "ring" : "disc"} />
      {segments[segment].label}
    </span>
  );
}
