import type { Moment } from "@/lib/domain/moment";
import { groupByMonth } from "@/lib/domain/timeline-filter";
import { formatLongDate } from "@/lib/format/dates";
import type { TimelineEvents } from "@/lib/queries/timeline";
import { EventItem } from "./event-item";

interface EventMonthsProps extends TimelineEvents {
  order: "newest" | "oldest";
  moment: Moment;
}

/** The list twin of the lanes: events under the heading of their month. */
export function EventMonths({ events, names, sources, order, moment }: EventMonthsProps) {
  return groupByMonth(events, order).map(({ month, events: inMonth }) => (
    <section key={month} className="event-month" aria-labelledby={`month-${month}`}>
      <h3 id={`month-${month}`}>
        {formatLongDate(month)}
        {month.length === 4 ? <small> month unknown</small> : null}
      </h3>
      <ul>
        {inMonth.map((event) => (
          <EventItem key={event.slug} event={event} names={names} sources={sources} moment={moment} />
        ))}
      </ul>
    </section>
  ));
}
