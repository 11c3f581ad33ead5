import { type EventFamily, eventFamilies } from "@/lib/domain/event-families";
import type { TimelineFilter } from "@/lib/domain/timeline-filter";
import type { EventCategory } from "@/lib/records/event/schema";

/** How close the timeline is looked at: the span that fills the width of the window. */
export const timelineZooms = ["all", "year", "quarter", "month"] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

/** How a reader has set the timeline; the whole of it stands in the address. */
export interface TimelineState extends TimelineFilter {
  zoom: TimelineZoom;
  order: "newest" | "oldest";
}

/** Reads the state from the query of an address; what makes no sense is left out. */
export function parseTimelineState(query: string, categories: readonly EventCategory[]): TimelineState {
  const parameters = new URLSearchParams(query);
  const zoom = timelineZooms.find((one) => one === parameters.get("zoom")) ?? "all";
  const family = eventFamilies.find((one) => one === parameters.get("family"));
  const category = categories.find((one) => one === parameters.get("category"));
  const about = parameters.get("about") ?? "";
  return {
    zoom,
    order: parameters.get("order") === "oldest" ? "oldest" : "newest",
    ...(family !== undefined && { family }),
    ...(category !== undefined && { category }),
    ...(/^[a-z-]+\/[a-z0-9-]+$/.test(about) && { about }),
    ...(parameters.get("milestones") === "only" && { milestonesOnly: true }),
  };
}

/** The query of an address for a state, with what is set apart from the usual; "" for the usual state. */
export function timelineQuery({
  zoom,
  order,
  family,
  category,
  about,
  milestonesOnly,
}: TimelineState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | EventFamily | undefined) =>
    value !== undefined && parameters.set(name, value);
  set("family", family);
  set("category", category);
  set("about", about);
  set("milestones", milestonesOnly ? "only" : undefined);
  set("zoom", zoom === "all" ? undefined : zoom);
  set("order", order === "newest" ? undefined : order);
  const query = parameters.toString().replaceAll("%2F", "/");
  return query === "" ? "" : `?${query}`;
}

/** The JSON with all events of a view; `asOf` as the address writes it, `latest` or a day. */
export function timelineFile(asOf: string): string {
  return `/api/timeline/${asOf}.json`;
}
