"use client";

import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { classNames } from "@/components/ui/class-names";
import type { Moment } from "@/lib/domain/moment";
import { compareDates } from "@/lib/domain/partial-dates";
import { axisTicks, type Lane, layOutLanes } from "@/lib/domain/timeline-lanes";
import { formatDate } from "@/lib/format/dates";
import type { TimelineEvents, TimelineRow } from "@/lib/queries/timeline";
import { linksFor } from "@/lib/url/routes";
import { type TimelineZoom, timelineZooms } from "@/lib/url/timeline-state";
import type { EventContext } from "./event-item";
import { LaneDetail } from "./lane-detail";
import { LaneRow } from "./lane-row";

interface LaneChartProps extends EventContext {
  events: TimelineEvents["events"];
  /** False while the events are on their way: the lanes stand empty in their final size. */
  isLoaded: boolean;
  zoom: TimelineZoom;
  onZoom: (zoom: TimelineZoom) => void;
}

/** Days that fill the window at each zoom; at `all` the whole time does. */
const daysInWindow: Readonly<Record<Exclude<TimelineZoom, "all">, number>> = {
  year: 400,
  quarter: 120,
  month: 45,
};
const rowHeight = { bare: 11, words: 20 };
const rowsOf = { bare: 8, words: 6 };
/** Room for the words of the last event, and for marks just outside the window. */
const tail = 120;
const overscan = 500;

/** Lanes by family; one tab stop, in which the arrow keys walk from event to event and plus and minus zoom. */
export function LaneChart({ isLoaded, events, zoom, onZoom, ...context }: LaneChartProps) {
  const { moment } = context;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, width: 1000 });
  const [active, setActive] = useState<string>();
  const inTime = useMemo(() => [...events].sort((a, b) => compareDates(a.date, b.date)), [events]);
  const hasWords = zoom !== "all";
  const layout = useMemo(
    () => layOut(inTime, moment.asked, zoom, view.width),
    [inTime, moment.asked, zoom, view.width],
  );
  useBoxSize(box, setView);
  useKeptPlace(box, layout.width, active, layout);
  const event = inTime.find(({ slug }) => slug === active);
  const open = (slug: string) => window.location.assign(linksFor(moment).record("events", slug));
  const onKeyDown = useLaneKeys({ inTime, active, setActive, zoom, onZoom, moment });
  // A lane without events stays as a thin line; while they are loading every lane has its usual size.
  const rowsShown = ({ placed, rows }: Lane<TimelineRow>) =>
    isLoaded && placed.length === 0 ? 0 : hasWords ? Math.max(rows, 2) : rowsOf.bare;
  const isNear = (left: number, right: number) =>
    right > view.left - overscan && left < view.left + view.width + overscan;
  return (
    <div className="mt-2 border-y border-line-2 max-md:hidden print:hidden">
      <div
        ref={box}
        className="relative overflow-x-auto overflow-y-hidden overscroll-x-contain"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop, from which the arrow keys walk
        tabIndex={0}
        aria-label="Timeline in lanes. Left and right arrow keys go from event to event, plus and minus zoom, Enter opens an event. The list below holds the same events."
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) =>
          setView({ left: currentTarget.scrollLeft, width: currentTarget.clientWidth })
        }
      >
        <div className="relative pt-6" style={{ width: hasWords ? layout.width + tail : "100%" }}>
          {isLoaded ? <Ticks layout={layout} isNear={isNear} asked={moment.asked} /> : null}
          {layout.lanes.map((lane) => (
            <LaneRow
              key={lane.family}
              lane={lane}
              rowHeight={hasWords ? rowHeight.words : rowHeight.bare}
              rows={rowsShown(lane)}
              count={isLoaded ? lane.placed.length : undefined}
              isNear={isNear}
              active={active}
              onActive={setActive}
              onOpen={open}
            />
          ))}
        </div>
      </div>
      <LaneDetail event={event} {...context} />
    </div>
  );
}

/** The lanes at a zoom, as wide as the window or wider. */
function layOut(inTime: readonly TimelineRow[], day: Moment["asked"], zoom: TimelineZoom, width: number) {
  const hasWords = zoom !== "all";
  const rows = hasWords ? rowsOf.words : rowsOf.bare;
  const whole = layOutLanes(inTime, day, { pixelsPerDay: 1, rows: 1, hasWords: false });
  const pixelsPerDay =
    zoom === "all" ? Math.max(0.05, (width - 24) / whole.width) : width / daysInWindow[zoom];
  return { ...layOutLanes(inTime, day, { pixelsPerDay, rows, hasWords }), pixelsPerDay };
}

interface TicksProps {
  layout: ReturnType<typeof layOut>;
  isNear: (left: number, right: number) => boolean;
  asked: Moment["asked"];
}

/** The years and months behind the lanes, and the day at which they end. */
function Ticks({ layout: { start, width, pixelsPerDay }, isNear, asked }: TicksProps) {
  return (
    <>
      {axisTicks(start, width, pixelsPerDay)
        .filter(({ left }) => isNear(left, left))
        .map(({ left, label, isYear }) => (
          <span
            key={left}
            className={classNames("absolute inset-y-0 w-px", isYear ? "bg-line-2" : "bg-line")}
            style={{ left }}
          >
            <span
              className={classNames(
                "absolute top-1 left-1 text-2xs whitespace-nowrap",
                isYear ? "font-semibold text-ink" : "text-ink-3",
              )}
            >
              {label}
            </span>
          </span>
        ))}
      <span
        className="absolute inset-y-0 w-0.5 bg-accent"
        style={{ left: width }}
        title={formatDate(asked)}
      />
    </>
  );
}

interface LaneKeys extends Pick<LaneChartProps, "moment" | "zoom" | "onZoom"> {
  inTime: readonly TimelineRow[];
  active: string | undefined;
  setActive: (slug: string | undefined) => void;
}

/** The keys of the lanes: arrows walk, plus and minus zoom, Enter opens, Escape lets go. */
function useLaneKeys({ inTime, active, setActive, zoom, onZoom, moment }: LaneKeys) {
  return (pressed: KeyboardEvent) => {
    const at = inTime.findIndex(({ slug }) => slug === active);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[pressed.key];
    const closer = { "+": 1, "=": 1, "-": -1 }[pressed.key];
    if (step !== undefined && inTime.length > 0) {
      pressed.preventDefault();
      const next = at === -1 ? (step > 0 ? 0 : inTime.length - 1) : at + step;
      setActive(inTime[Math.min(Math.max(next, 0), inTime.length - 1)]?.slug);
    } else if (closer !== undefined) {
      const next = timelineZooms[timelineZooms.indexOf(zoom) + closer];
      if (next !== undefined) onZoom(next);
    } else if (pressed.key === "Escape") {
      setActive(undefined);
    } else if (pressed.key === "Enter" && active !== undefined) {
      window.location.assign(linksFor(moment).record("events", active));
    }
  };
}

type View = { left: number; width: number };

/** Follows the width of the box, which decides how far apart days lie. */
function useBoxSize(box: RefObject<HTMLDivElement | null>, setView: (view: View) => void): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setView({ left: element.scrollLeft, width: element.clientWidth });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, setView]);
}

interface Placed {
  lanes: { placed: { event: { slug: string }; left: number }[] }[];
}

/** After a zoom the same time stays in the middle, at first the newest; an event reached by key is brought into view. */
function useKeptPlace(
  box: RefObject<HTMLDivElement | null>,
  width: number,
  active: string | undefined,
  { lanes }: Placed,
): void {
  const before = useRef({ width: 0, share: 1 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || before.current.width === width) return;
    const middle = element.scrollLeft + element.clientWidth / 2;
    const share = before.current.width === 0 ? 1 : Math.min(1, middle / before.current.width);
    const isWhole = before.current.width <= element.clientWidth;
    element.scrollLeft = (isWhole ? 1 : share) * width - element.clientWidth / 2;
    before.current = { width, share };
  }, [box, width]);
  useEffect(() => {
    const element = box.current;
    const place = lanes.flatMap(({ placed }) => placed).find(({ event }) => event.slug === active);
    if (element === null || place === undefined) return;
    const isInView =
      place.left > element.scrollLeft + 20 && place.left < element.scrollLeft + element.clientWidth - 120;
    if (!isInView) element.scrollLeft = place.left - element.clientWidth / 2;
  }, [box, active, lanes]);
}
