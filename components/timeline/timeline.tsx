"use client";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Moment } from "@/lib/domain/moment";
import { countByQuarter, filterEvents } from "@/lib/domain/timeline-filter";
import { eventCategoryLabels } from "@/lib/format/choices";
import { plural } from "@/lib/format/text";
import type { TimelinePageView } from "@/lib/queries/timeline";
import type { EventCategory } from "@/lib/records/event/schema";
import { parseTimelineState, type TimelineState, timelineQuery } from "@/lib/url/timeline-state";
import { DensityStrip } from "./density-strip";
import { EventMonths } from "./event-months";
import { LaneChart } from "./lane-chart";
import { TimelineControls } from "./timeline-controls";
import { useTimelineEvents } from "./use-timeline-events";

interface TimelineProps {
  moment: Moment;
  file: string;
  total: number;
  quarters: TimelinePageView["quarters"];
  /** The newest events as the server wrote them; shown until a choice needs the rest. */
  children: ReactNode;
}

const categories = Object.keys(eventCategoryLabels) as EventCategory[];
const usual: TimelineState = { zoom: "all", order: "newest" };
const more = 100;

/** Lanes, their controls and the list of the same events; the choice stands in the address. */
export function Timeline({ moment, file, total, quarters, children }: TimelineProps) {
  const loaded = useTimelineEvents(file);
  const [state, setState] = useState(usual);
  const [shown, setShown] = useState(0);
  useEffect(() => setState(parseTimelineState(window.location.search, categories)), []);
  const change = (changed: Partial<TimelineState>) => {
    const next = { ...state, ...changed };
    setState(next);
    setShown(0);
    window.history.replaceState(
      window.history.state,
      "",
      `${window.location.pathname}${timelineQuery(next)}`,
    );
  };
  const isLoaded = loaded !== "loading" && loaded !== "failed";
  const { events, names, sources } = isLoaded ? loaded : { events: [], names: {}, sources: {} };
  const fitting = useMemo(() => filterEvents(events, state), [events, state]);
  const isFiltered = timelineQuery({ ...state, zoom: "all", order: "newest" }) !== "";
  const ownList = isLoaded && (isFiltered || state.order === "oldest" || shown > 0);
  const listed = useMemo(
    () => (state.order === "newest" ? fitting : fitting.toReversed()).slice(0, 50 + shown),
    [fitting, state.order, shown],
  );
  const left = (isLoaded ? fitting.length : total) - (ownList ? listed.length : Math.min(50, total));
  return (
    <>
      <TimelineControls state={state} events={events} names={names} onChange={change} />
      <p className="timeline-count" role="status">
        {loaded === "failed" ? "The other events could not be loaded; the newest stand below. " : null}
        {isFiltered && isLoaded ? `${fitting.length} of ${plural(total, "event")}` : plural(total, "event")}
        {isFiltered ? (
          <button type="button" className="clear" onClick={() => change(noFilter)}>
            Show all
          </button>
        ) : null}
      </p>
      <LaneChart
        isLoaded={isLoaded}
        events={fitting}
        names={names}
        sources={sources}
        moment={moment}
        zoom={state.zoom}
        onZoom={(zoom) => change({ zoom })}
      />
      <DensityStrip quarters={isLoaded ? countByQuarter(fitting) : quarters} />
      <div className="event-list">
        <h2>Events, {state.order} first</h2>
        {ownList ? (
          <EventMonths events={listed} names={names} sources={sources} order={state.order} moment={moment} />
        ) : (
          children
        )}
        {isLoaded && fitting.length === 0 ? (
          <p className="say">
            No event fits.{" "}
            <button type="button" className="clear" onClick={() => change(noFilter)}>
              Show all events
            </button>
          </p>
        ) : null}
        {left > 0 && isLoaded ? (
          <button type="button" className="button" onClick={() => setShown(shown + more)}>
            Show {Math.min(more, left)} more of {left}
          </button>
        ) : null}
      </div>
    </>
  );
}

/** The parts of a state that hide events, all unset. */
const noFilter = {
  family: undefined,
  category: undefined,
  about: undefined,
  milestonesOnly: undefined,
} as unknown as Partial<TimelineState>;
