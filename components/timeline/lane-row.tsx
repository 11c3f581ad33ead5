"use client";

import { classNames } from "@/components/ui/class-names";
import { familyColours } from "@/components/ui/colours";
import type { Lane } from "@/lib/domain/timeline-lanes";
import type { TimelineRow } from "@/lib/queries/timeline";
import { eventFamilies } from "@/lib/records/event/choices";
import { LaneMark } from "./lane-mark";

interface LaneRowProps {
  lane: Lane<TimelineRow>;
  /** Pixels. */
  rowHeight: number;
  /** Rows the lane has room for. */
  rows: number;
  /** Absent while the events are on their way. */
  count: number | undefined;
  /** Whether a span of pixels lies in or near the window; only such marks are drawn. */
  isNear: (left: number, right: number) => boolean;
  active: string | undefined;
  onActive: (slug: string) => void;
  onOpen: (slug: string) => void;
}

/** How far a mark reaches beyond its span, in pixels: with words, and without. */
const reach = { words: 260, bare: 12 };

/** One lane with its name and the marks that lie near the window. */
export function LaneRow({ lane, rowHeight, rows, count, isNear, active, onActive, onOpen }: LaneRowProps) {
  const { family, placed } = lane;
  return (
    <div className={classNames("relative border-t border-line pt-1 pb-2", familyColours[family])}>
      <p className="sticky left-0 z-2 w-max bg-paper pr-2 text-xs font-semibold">
        {eventFamilies[family].label}{" "}
        {count === undefined ? null : <span className="font-normal text-ink-3">{count}</span>}
      </p>
      <div className="relative" style={{ height: rows * rowHeight }}>
        {placed
          .filter(({ left, width, hasWords }) =>
            isNear(left, left + width + (hasWords ? reach.words : reach.bare)),
          )
          .map((one) => (
            <LaneMark
              key={one.event.slug}
              placed={one}
              top={one.row * rowHeight}
              isActive={one.event.slug === active}
              onActive={onActive}
              onOpen={onOpen}
            />
          ))}
      </div>
    </div>
  );
}
