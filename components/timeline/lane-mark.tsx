"use client";

import { classNames } from "@/components/ui/class-names";
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
  const isImprecise = width > 0;
  const isMilestone = event.importance === 3;
  return (
    <button
      type="button"
      // The lanes are one tab stop; the arrow keys reach every mark.
      tabIndex={-1}
      className={classNames(
        "group absolute inline-flex h-2.75 items-center gap-1 text-left whitespace-nowrap",
        isActive && "z-3",
      )}
      style={{ left, top }}
      title={`${formatDate(event.date)}: ${event.name}`}
      onClick={() => (isActive ? onOpen : onActive)(event.slug)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && onActive(event.slug)}
    >
      <span
        className={classNames(
          "w-2.25 flex-none rounded-full bg-current",
          isImprecise ? "h-1.75" : "h-2.25",
          isImprecise && !isActive && "opacity-55",
          outlineOf({ isActive, isMilestone }),
        )}
        style={isImprecise ? { width: Math.max(width, 9) } : undefined}
      />
      {hasWords ? (
        <span
          className={classNames(
            "inline-block max-w-60 truncate text-2xs leading-tight underline-offset-2 group-hover:text-ink group-hover:underline",
            isActive || isMilestone ? "text-ink" : "text-ink-2",
            isActive && "underline",
            isMilestone && "font-semibold",
          )}
        >
          {event.name}
        </span>
      ) : null}
    </button>
  );
}

/** The mark that is pointed at has a ring of ink, a milestone a halo; any other stands out from what it covers. */
function outlineOf({ isActive, isMilestone }: { isActive: boolean; isMilestone: boolean }): string {
  if (isActive) return "outline-2 outline-offset-1 outline-ink";
  return isMilestone ? "outline-2 outline-current/35" : "border border-paper";
}
