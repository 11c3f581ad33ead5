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
    <section key={month} className="event-month" aria-labelledby={`month-${month}`}>
      <h3 id={`month-${month}`}>
        {formatLongDate(month)}
        {month.length === 4 ? <small> month unknown</small> : null}
      </h3>
      <ul>
        {inMonth.map((event) => (
          <EventItem key={event.slug} event={event} {...context} />
        ))}
      </ul>
    </section>
  ));
}
