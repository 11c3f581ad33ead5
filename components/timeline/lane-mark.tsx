"use client";

import type { PlacedEvent } from "@/lib/domain/timeline-lanes";
import { formatDate } from "@/lib/format/dates";
import type { TimelineRow } from "@/lib/queries/timeline";

interface LaneMarkProps {
  placed: PlacedEvent<TimelineRow>;
  top: number;
  isActive: boolean;
  onActive: (slug: string) => void;
  onOpen: (slug: string) => void;
}

/** An event in its lane: a dot for a day, a bar for a month or a year, with words where there is room. The first click or tap tells it, the next opens it. */
export function LaneMark({
  placed: { event, left, width, hasWords },
  top,
  isActive,
  onActive,
  onOpen,
}: LaneMarkProps) {
  return (
    <button
      type="button"
      // The lanes are one tab stop; the arrow keys reach every mark.
      tabIndex={-1}
      className="lane-mark"
      data-active={isActive || undefined}
      data-milestone={event.importance === 3 || undefined}
      data-imprecise={width > 0 || undefined}
      style={{ left, top }}
      title={`${formatDate(event.date)}: ${event.name}`}
      onClick={() => (isActive ? onOpen : onActive)(event.slug)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && onActive(event.slug)}
    >
      <span className="dot" style={width > 0 ? { width: Math.max(width, 9) } : undefined} />
      {hasWords ? <span className="words">{event.name}</span> : null}
    </button>
  );
}
