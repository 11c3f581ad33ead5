import type { PageContext } from "@/components/page/page-context";
import { classNames } from "@/components/ui/class-names";
import { familyColours } from "@/components/ui/colours";
import { layOutStrip, type PlacedItem } from "@/lib/domain/timeline-strip";
import { formatDate } from "@/lib/format/dates";
import type { EventMark } from "@/lib/queries/profile/view";
import { eventCategories } from "@/lib/records/event/choices";

interface StripEvent {
  date: string;
  label: string;
  importance: number;
  event: EventMark;
}

const longestLabel = 34;

function shorten(name: string): string {
  return name.length <= longestLabel ? name : `${name.slice(0, longestLabel - 1).trimEnd()}…`;
}

const bottomOf = (row: number) => `${0.625 + row * 1.5}rem`;

/** The record's events on one line of time, for a first look; the full list stands under Timeline. */
export function EventStrip({ events, page }: { events: readonly EventMark[]; page: PageContext }) {
  if (events.length < 2) return null;
  const items = events.map((event) => ({
    date: event.date,
    label: shorten(event.name),
    importance: event.importance,
    event,
  }));
  const { items: placed, rows, ticks } = layOutStrip(items, page.moment.asked);
  return (
    <div
      className="relative mb-13 border-b border-line-2 text-2xs *:absolute max-md:hidden print:hidden"
      aria-hidden="true"
      style={{ height: `${rows * 1.5 + 0.5}rem` }}
    >
      {ticks.map(({ left, label }) => (
        <span key={label} className="bottom-0 h-full w-px bg-line" style={{ left: `${left}%` }}>
          <span className="absolute -bottom-5.5 -translate-x-1/2 whitespace-nowrap text-ink-3">{label}</span>
        </span>
      ))}
      {placed.map((one) => (
        <StripMark key={one.item.event.slug} placed={one} />
      ))}
      {placed
        .filter(({ isLabelled }) => isLabelled)
        .map(({ item, left, width, row }) => (
          <a
            key={item.event.slug}
            className="wrap-normal whitespace-nowrap text-ink-2 no-underline hover:text-ink hover:underline"
            tabIndex={-1}
            href={page.links.record("events", item.event.slug)}
            style={{ left: `calc(${left + width}% + 0.625rem)`, bottom: `calc(${bottomOf(row)} - 0.25rem)` }}
          >
            {item.label}
          </a>
        ))}
    </div>
  );
}

function StripMark({ placed: { item, left, width, row } }: { placed: PlacedItem<StripEvent> }) {
  const { event } = item;
  return (
    <span
      className={classNames(
        "-ml-1 h-2.25 min-w-2.25 rounded-full bg-current forced-color-adjust-none after:absolute after:-inset-1.5",
        width > 0 && "opacity-70",
        familyColours[eventCategories[event.category].family],
      )}
      title={`${formatDate(event.date)}: ${event.name}`}
      style={{
        left: `${left}%`,
        width: `${width}%`,
        bottom: bottomOf(row),
      }}
    />
  );
}
