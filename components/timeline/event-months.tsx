import { groupByMonth } from "@/lib/domain/timeline-filter";
import { formatLongDate } from "@/lib/format/dates";
import type { TimelineEvents } from "@/lib/queries/timeline";
import { type EventContext, EventItem } from "./event-item";

interface EventMonthsProps extends EventContext {
  events: TimelineEvents["events"];
  order: "newest" | "oldest";
}

/** The list twin of the lanes: events under the heading of their month. */
export function EventMonths({ events, order, ...context }: EventMonthsProps) {
  return groupByMonth(events, order).map(({ month, events: inMonth }) => (
    <section
      key={month}
      className="mt-4 grid gap-x-6 border-t border-line-2 pt-3 md:grid-cols-[9rem_minmax(0,1fr)]"
      aria-labelledby={`month-${month}`}
    >
      <h3 id={`month-${month}`} className="self-start md:sticky md:top-below-header">
        {formatLongDate(month)}
        {month.length === 4 ? (
          <>
            {" "}
            <small className="block font-sans text-xs/normal font-normal text-ink-3">month unknown</small>
          </>
        ) : null}
      </h3>
      <ul>
        {inMonth.map((event) => (
          <EventItem key={event.slug} event={event} {...context} />
        ))}
      </ul>
    </section>
  ));
}
