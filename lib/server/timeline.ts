import "server-only";
import { timelineEvents, timelinePage } from "@/lib/queries/timeline";
import { onDay } from "./on-day";

/** The page of the timeline on a day. */
export const readTimeline = onDay("timeline page", timelinePage);

/** All events of the timeline on a day. */
export const readTimelineEvents = onDay("timeline events", timelineEvents);
