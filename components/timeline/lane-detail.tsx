"use client";

import type { TimelineRow } from "@/lib/queries/timeline";
import { type EventContext, EventItem } from "./event-item";

interface LaneDetailProps extends EventContext {
  event: TimelineRow | undefined;
}

/** The event that is pointed at, in a box of constant height. */
export function LaneDetail({ event, ...context }: LaneDetailProps) {
  return (
    <div
      className="sticky bottom-0 z-4 min-h-30 border-t border-line-2 bg-paper py-2 text-s"
      aria-live="polite"
    >
      {event === undefined ? (
        <p className="text-ink-3">
          Point at a mark to read it. With the keyboard: ← and → from event to event, + and − to zoom, Enter
          to open.
        </p>
      ) : (
        <ul>
          <EventItem event={event} {...context} />
        </ul>
      )}
    </div>
  );
}
