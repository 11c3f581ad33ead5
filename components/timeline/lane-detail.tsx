"use client";

import type { Moment } from "@/lib/domain/moment";
import type { TimelineEvents, TimelineRow } from "@/lib/queries/timeline";
import { EventItem } from "./event-item";

interface LaneDetailProps extends Pick<TimelineEvents, "names" | "sources"> {
  event: TimelineRow | undefined;
  moment: Moment;
}

/** The event that is pointed at, in a box of constant height. */
export function LaneDetail({ event, names, sources, moment }: LaneDetailProps) {
  return (
    <div className="lane-detail" aria-live="polite">
      {event === undefined ? (
        <p className="text-ink-3">
          Point at a mark to read it. With the keyboard: ← and → from event to event, + and − to zoom, Enter
          to open.
        </p>
      ) : (
        <ul>
          <EventItem event={event} names={names} sources={sources} moment={moment} />
        </ul>
      )}
    </div>
  );
}
