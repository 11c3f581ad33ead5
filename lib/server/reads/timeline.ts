import "server-only";
import { timelineEvents, timelinePage } from "@/lib/queries/timeline";
import { readOnDay } from "./on-day";

/** The page of the timeline on a day. */
export const readTimeline = readOnDay("timeline page", timelinePage);

/** All events of the timeline on a day. */
export const readTimelineEvents = readOnDay("timeline events", timelineEvents);
