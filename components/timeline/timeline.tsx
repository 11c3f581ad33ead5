"use client";

import { type ReactNode, useMemo, useState } from "react";
import { DownloadMenu } from "@/components/explorer/download-menu";
import { Notices } from "@/components/explorer/notices";
import { StatusLine } from "@/components/explorer/status-line";
import { useAddressState } from "@/components/explorer/use-address-state";
import { useDayFile } from "@/components/explorer/use-day-file";
import { Button, TextButton } from "@/components/ui/action";
import { LeftOffPaper } from "@/components/ui/left-off-paper";
import { Say } from "@/components/ui/section";
import { countByQuarter, filterEvents } from "@/lib/domain/timeline-filter";
import { plural } from "@/lib/format/text";
import type { TimelineEvents, TimelineFile, TimelinePageView } from "@/lib/queries/timeline";
import { dayFile, tableFile } from "@/lib/url/files";
import { notUsed } from "@/lib/url/not-used";
import { eventTableQuery, type TimelineState, timelineAddress } from "@/lib/url/timeline-state";
import { DensityStrip } from "./density-strip";
import type { EventContext } from "./event-item";
import { EventMonths } from "./event-months";
import { LaneChart } from "./lane-chart";
import { TimelineControls } from "./timeline-controls";
import { timelinePhrases } from "./timeline-phrases";

interface TimelineProps
  extends Pick<TimelinePageView, "moment" | "edition" | "total" | "quarters">,
    Pick<EventContext, "kinds"> {
  /** The newest events as the server wrote them; shown until a choice needs the rest. */
  children: ReactNode;
}

/** Events that stand in the page itself, and by which more are shown. */
const step = { first: 50, more: 100 };
const nothing: TimelineEvents = { events: [], names: {}, sources: {} };

/** The parts of a state that hide events, all unset. */
const noFilter = {
  family: undefined,
  category: undefined,
  about: undefined,
  milestonesOnly: false,
} satisfies Partial<TimelineState>;

/** Lanes, their controls and the list of the same events; the choice stands in the address. */
export function Timeline({ moment, edition, total, quarters, kinds, children }: TimelineProps) {
  const { state, problems, change } = useAddressState(timelineAddress);
  const { content, status, retry } = useDayFile<TimelineFile>(dayFile("timeline", moment, edition), edition);
  const isLoaded = content !== undefined;
  const { events, names, sources } = content ?? nothing;
  const fitting = useMemo(() => filterEvents(events, state), [events, state]);
  const phrases = timelinePhrases(state, { names, kinds }, change);
  const reset = () => change(noFilter);
  const query = eventTableQuery(state);
  const view = { events: fitting, names, sources, moment, kinds };
  return (
    <>
      <TimelineControls {...{ state, events, names, kinds }} onChange={change}>
        <DownloadMenu
          csv={tableFile("events", "csv", moment, query)}
          json={tableFile("events", "json", moment, query)}
          all={tableFile("events", "csv", moment)}
        />
      </TimelineControls>
      <StatusLine
        shown={isLoaded ? fitting.length : Math.min(step.first, total)}
        total={isLoaded ? events.length : total}
        atHand={Math.min(step.first, total)}
        plural="events"
        {...{ status, phrases }}
        onReset={reset}
      />
      <Notices
        problems={isLoaded ? [...problems, ...strangeRecord(state, content)] : problems}
        status={status}
        retry={retry}
      />
      <LaneChart
        {...view}
        isLoaded={isLoaded}
        zoom={state.zoom}
        onZoom={(zoom) => change({ zoom }, { step: false })}
      />
      <DensityStrip quarters={isLoaded ? countByQuarter(fitting) : quarters} />
      <EventList
        {...view}
        order={state.order}
        isWhole={isLoaded}
        isUsual={phrases.length === 0 && state.order === "newest"}
        onReset={reset}
      >
        {children}
      </EventList>
    </>
  );
}

/** Says that no event is about the record that was asked for. */
function strangeRecord({ about }: TimelineState, { events }: TimelineEvents): string[] {
  const known = new Set(events.flatMap(({ subjects }) => subjects));
  return about === undefined || known.has(about)
    ? []
    : [notUsed("about", about, "no event is about such a record", [...known])];
}

interface EventListProps extends EventContext {
  events: TimelineEvents["events"];
  order: TimelineState["order"];
  /** Whether all events are there. */
  isWhole: boolean;
  /** Whether the newest of all are wanted, which the server has written. */
  isUsual: boolean;
  onReset: () => void;
  children: ReactNode;
}

/** The list twin of the lanes, in steps. */
function EventList({ events, order, isWhole, isUsual, onReset, children, ...rest }: EventListProps) {
  const [more, setMore] = useState(0);
  const listed = useMemo(
    () => (order === "newest" ? events : events.toReversed()).slice(0, step.first + more),
    [events, order, more],
  );
  const left = events.length - listed.length;
  return (
    <div className="mt-8 max-w-248">
      <h2>Events, {order} first</h2>
      {isWhole && !(isUsual && more === 0) ? (
        <EventMonths events={listed} order={order} {...rest} />
      ) : (
        children
      )}
      {isWhole && events.length === 0 ? (
        <Say>
          No event fits. <TextButton onClick={onReset}>Show all events</TextButton>
        </Say>
      ) : null}
      {left > 0 ? (
        <>
          <Button className="mt-6 print:hidden" onClick={() => setMore(more + step.more)}>
            Show {Math.min(step.more, left)} more of {left}
          </Button>
          <LeftOffPaper words={`${plural(left, "more event")} on the page itself`} />
        </>
      ) : null}
    </div>
  );
}
