import type { TimelineFilter } from "@/lib/domain/timeline-filter";
import { eventCategories, eventFamilies } from "@/lib/records/event/choices";
import { valuesOf } from "@/lib/schema/options";
import { type AddressCodec, addressState, queryOf } from "./address-state";
import { notUsed } from "./not-used";
import { choice, flag } from "./parameters";
import { recordAddress } from "./record-parameters";

/** How close the timeline is looked at: the span that fills the width of the window. */
export const timelineZooms = ["all", "year", "quarter", "month"] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

/** How a reader has set the timeline; the whole of it stands in the address. */
export interface TimelineState extends TimelineFilter {
  zoom: TimelineZoom;
  order: "newest" | "oldest";
}

const codec = addressState<TimelineState>({
  family: choice("family", valuesOf(eventFamilies), undefined),
  category: choice("category", valuesOf(eventCategories), undefined),
  about: recordAddress("about"),
  milestonesOnly: flag("milestones", "only"),
  zoom: choice("zoom", timelineZooms, "all"),
  order: choice("order", ["newest", "oldest"], "newest"),
});

/** The state of the timeline in its address. A kind of event says of which family it is; another family is told. */
export const timelineAddress: AddressCodec<TimelineState> = {
  ...codec,
  parse(query) {
    const { state, problems } = codec.parse(query);
    const { family, category } = state;
    if (family === undefined || category === undefined || eventCategories[category].family === family)
      return { state, problems };
    const why = `“${category}” belongs to another family`;
    return {
      state: { ...state, family: undefined },
      problems: [...problems, notUsed("family", family, why, [eventCategories[category].family])],
    };
  },
};

/** The query by which the table of events shows what the timeline does. */
export function eventTableQuery({ family, category, about, milestonesOnly, order }: TimelineState): string {
  const categories = valuesOf(eventCategories).filter(
    (one) =>
      (family === undefined || eventCategories[one].family === family) &&
      (category === undefined || one === category),
  );
  const isNarrowed = family !== undefined || category !== undefined;
  return queryOf([
    ...(isNarrowed ? categories.map((one) => ["category", one] as const) : []),
    ...(about === undefined ? [] : [["subjects", about] as const]),
    ...(milestonesOnly ? [["importance", "3"] as const] : []),
    ...(order === "oldest" ? [["sort", "date"] as const] : []),
  ]);
}
